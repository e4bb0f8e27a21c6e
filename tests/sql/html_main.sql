SELECT html_main(readfile('{data}/main_text/page.html'));
--> Old bridge reopens after nine years
--> By Eva Kranz, 4 May 2020
--> The stone bridge at the lower mill was opened to walkers again on Sunday, nine years after the great flood had torn away its middle arch.
--> More than two thousand people crossed it on the first day, among them the mason who had numbered every stone that divers brought up from the river bed.
--> Photo: E. Kranz
--> “It is the same bridge, only cleaner,” said one old man, and walked over it three times.

SELECT html_main(readfile('{data}/main_text/page.html')) || '' = CAST(readfile('{data}/main_text/page.main.txt') AS TEXT);
--> 1

SELECT html_main(NULL) IS NULL, html_main('') = '', html_main('<nav><a href=/>Home</a> <a href=/n>News</a></nav>') = '', typeof(html_main(42));
--> 1|1|1|text

SELECT html_main(CAST(x'00FF' AS TEXT)) IS NOT NULL;
--> 1

SELECT length(html_main(replace(printf('%.*c', 100000, 'x'), 'x', '<div>x'))) >= 0;
--> 1
