SELECT dossier_version();
--> 0.1.0

-- It takes no argument.
SELECT dossier_version(1);
--! wrong number of arguments to function dossier_version()
