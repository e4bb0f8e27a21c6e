-- FTS5 over files: the index holds the words, the files keep the text. It is filled by INSERT;
-- FTS5's own 'rebuild' does not read from virtual tables.
CREATE VIRTUAL TABLE notes USING dossier('{data}/notes', title TEXT);
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body, content = notes);
INSERT INTO notes_fts(rowid, title, body) SELECT rowid, title, body FROM notes;

SELECT rowid = (SELECT rowid FROM notes WHERE title = 'Alpha'), title FROM notes_fts WHERE notes_fts MATCH 'second';
--> 1|Alpha

SELECT title, snippet(notes_fts, 1, '[', ']', '...', 4) FROM notes_fts WHERE notes_fts MATCH 'gamma OR alpha' ORDER BY title;
--> Alpha|Body of [Alpha].
--> Second...
--> Gamma|[Gamma] body
-->

SELECT notes.path FROM notes_fts JOIN notes ON notes.rowid = notes_fts.rowid WHERE notes_fts MATCH 'garçon';
--> tests/data/notes/sub/latin1.md
