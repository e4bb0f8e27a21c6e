"""Makes the database that regexp.sh measures on: short(text), 200,000 texts of
about 60 bytes, and long(text), 20,000 of about 4 kB. Prose of made-up words, with
what each pattern looks for in one text of a hundred; and titles(text), 1,000,000 of
60 bytes with it in one of a thousand, and their trigram index titles_index.

    regexp_texts.py DATABASE
"""
import random
import sqlite3
import sys

SYLLABLES = ("ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bri cla dro fle gri "
             "pla sto tre ing er on al").split()
RARE = ["ban", "halt", "moratorium", "Moratorium", "user7@example.com", "2024-05-06", "x12y",
        "industrialization", "Ελλάδα", "Nordrhein Westfalen"]


def words_of(rng, vocabulary, size, rare, share):
    words, length = [], 0
    while length < size:
        word = rng.choice(vocabulary)
        if rng.random() < 0.05:
            word = word.capitalize()
        if rng.random() < 0.01:
            word = "é" + word
        words.append(word)
        length += len(word) + 1
    if rng.random() < share * len(RARE):
        words[rng.randrange(len(words))] = rng.choice(rare)
    return " ".join(words)


def main():
    rng = random.Random(1)
    vocabulary = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(3000)]
    db = sqlite3.connect(sys.argv[1])
    db.execute("PRAGMA page_size = 8192")
    hundred = ["".join(rng.choices(SYLLABLES, k=5)) for _ in range(100)]
    for table, rows, size, share in (("short", 200_000, 60, 0.01), ("long", 20_000, 4000, 0.01),
                                     ("titles", 1_000_000, 60, 0.001)):
        db.execute(f"CREATE TABLE {table}(text)")
        db.executemany(f"INSERT INTO {table} VALUES (?)",
                       ((words_of(rng, vocabulary, size, RARE + [rng.choice(hundred)], share),)
                        for _ in range(rows)))
    db.execute("CREATE TABLE words(word)")
    db.executemany("INSERT INTO words VALUES (?)", [(word,) for word in hundred])
    db.execute("CREATE VIRTUAL TABLE titles_index USING fts5(text, content = titles, tokenize = trigram)")
    db.execute("INSERT INTO titles_index(titles_index) VALUES ('rebuild')")
    db.commit()


main()
