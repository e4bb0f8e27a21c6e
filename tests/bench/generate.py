#!/usr/bin/env python3
"""A folder of news records, the same for the same seed: all front matter, as
aggregators of news write it.

    tests/bench/generate.py FOLDER [COUNT [SEED]]

About 3.6 kB and three related links a record, 1,000 records a folder. The words are made
of syllables and mean nothing.
"""
import base64
import pathlib
import random
import sys

SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi wo zu bra cle dri flo gru pla ste tri spo".split()
ENDINGS = ["", "", "n", "r", "s", "l", "th", "nd", "ck"]
PLACES = ["é", "ü", "ø", "’s", " & co", " – live"]
RELATED = [0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 8]


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        count = 4000
        self.words = ["".join(self.random.choices(SYLLABLES, k=self.random.randint(1, 3)))
                      + self.random.choice(ENDINGS) for _ in range(count)]
        self.domains = [f"{self.word()}{self.word()}.example" for _ in range(300)]

    def word(self):
        return self.random.choice(self.words)

    def text(self, least, most):
        text = " ".join(self.random.choices(self.words, k=self.random.randint(least, most)))
        if self.random.random() < 0.1:
            text += self.random.choice(PLACES)
        if self.random.random() < 0.02:
            text += r' said \"no\"'
        return text.capitalize()

    def time(self):
        r = self.random
        return (f"20{r.randint(18, 24)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
                f"T{r.randint(0, 23):02}:{r.randint(0, 59):02}:00Z")

    def page(self, domain, title):
        slug = "-".join(w for w in title.lower().split() if w.isalnum())
        return f"{domain}/{self.word()}/{self.random.randint(2018, 2024)}/{slug}"

    def image(self, domain, indent):
        width = self.random.choice([400, 600, 788, 1200, 1600, 3000])
        height = width * self.random.randint(45, 75) // 100
        name = f"{self.word()}-{self.random.getrandbits(64):016x}.jpg"
        return (f'{indent}- url: "https://media.{domain}/{self.word()}/{name}?width={width}"\n'
                f"{indent}  width: {width}\n{indent}  height: {height}\n{indent}  isCached: true\n")

    def addresses(self, domain, title, indent):
        page = self.page(domain, title)
        out = f'{indent}webUrl: "https://www.{page}"\n'
        if self.random.random() < 0.4:
            amp = page.replace("/", "/amp/", 1)
            host = "www-" + domain.replace(".", "-")
            out += f'{indent}ampWebUrl: "https://www.{amp}"\n'
            out += f'{indent}cdnAmpWebUrl: "https://{host}.cdn.ampproject.org/c/s/www.{amp}"\n'
        return out

    def link(self):
        domain, title = self.random.choice(self.domains), self.text(6, 11)
        return (f'  - title: "{title}"\n    excerpt: "{self.text(13, 23)}"\n'
                f"    publishedDateTime: {self.time()}\n" + self.addresses(domain, title, "    ")
                + f"    type: article\n    provider:\n      name: {self.text(1, 3)}\n"
                f"      domain: {domain}\n    quality: {self.random.randint(1, 99)}\n"
                "    images:\n" + self.image(domain, "      "))

    def record(self):
        r = self.random
        domain, title = r.choice(self.domains), self.text(7, 13)
        related = "".join(self.link() for _ in range(r.choice(RELATED)))
        secured = base64.b64encode(r.randbytes(r.randint(150, 330))).decode()
        return (f'---\ncategory: news\ntitle: "{title}"\nexcerpt: "{self.text(20, 34)}"\n'
                f"publishedDateTime: {self.time()}\n"
                f'originalUrl: "https://www.{self.page(domain, title)}"\n'
                + self.addresses(domain, title, "")
                + f"type: article\nquality: {r.randint(1, 99)}\nheat: {r.randint(-1, 80)}\n"
                f"published: false\n\nprovider:\n  name: {self.text(1, 3)}\n  domain: {domain}\n\n"
                f"topics:\n  - {self.text(1, 2)}\n  - {self.text(1, 2)}\n\n"
                "images:\n" + self.image(domain, "  ")
                + ("\nrelated:\n" + related if related else "\nrelated: []\n")
                + f'\nsecured: "{secured}"\n---\n')


def main():
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    writer = Writer(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    for i in range(count):
        part = folder / f"{i // 1000:03}"
        if i % 1000 == 0:
            part.mkdir(parents=True, exist_ok=True)
        (part / f"{i:06}_{writer.random.getrandbits(64):016x}.txt").write_bytes(
            writer.record().encode())


main()
