"""Makes the database that regexp.sh measures on: short(text), 200,000 texts of
about 60 bytes, and long(text), 20,000 of about 4 kB. Prose of made-up words, with
the words that the patterns look for in one text of a hundred.

    regexp_texts.py DATABASE
"""
import random
import sqlite3
import sys

SYLLABLES = ("ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bri cla dro fle gri "
             "pla sto tre ing er on al").split()
RARE = ["ban", "halt", "moratorium", "Moratorium", "user7@example.com", "2024-05-06", "x12y",
        "industrialization", "Ελλάδα", "Nordrhein Westfalen"]


def words_of(rng, vocabulary, size):
    words, length = [], 0
    while length < size:
        word = rng.choice(vocabulary)
        if rng.random() < 0.05:
            word = word.capitalize()
        if rng.random() < 0.01:
            word = "é" + word
        words.append(word)
        length += len(word) + 1
    if rng.random() < 0.01 * len(RARE):
        words[rng.randrange(len(words))] = rng.choice(RARE)
    return " ".join(words)


def main():
    rng = random.Random(1)
    vocabulary = ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(3000)]
    db = sqlite3.connect(sys.argv[1])
    db.execute("PRAGMA page_size = 8192")
    for table, rows, size in (("short", 200_000, 60), ("long", 20_000, 4000)):
        db.execute(f"CREATE TABLE {table}(text)")
        db.executemany(f"INSERT INTO {table} VALUES (?)",
                       ((words_of(rng, vocabulary, size),) for _ in range(rows)))
    db.execute("CREATE TABLE words(word)")
    db.executemany("INSERT INTO words VALUES (?)",
                   [("".join(rng.choices(SYLLABLES, k=5)),) for _ in range(100)])
    db.commit()


main()
