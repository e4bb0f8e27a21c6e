#!/usr/bin/env python3
"""Main text: text_main and html_main against pages whose articles are known.

aeb: 4-gram shingles of \\w+ tokens as multisets; per page tp, fp and fn divided by their
sum; precision and recall averaged over the pages; F1 of the averages (the scoring of
article-extraction-benchmark). trafilatura: segments that must and must not be in the
result, counted over all pages.

Every set is also shown by halves. The weights were learned with half 0 among other pages
and never saw half 1, so half 1 says what to expect elsewhere. The target is for the whole set.
"""
import collections
import gzip
import hashlib
import json
import re

from accuracy import SHARED, Table, ask, data

TOKEN = re.compile(r"\w+")


def half(key):
    """The half of a page: fixed by its key, so that it never changes sides."""
    return hashlib.sha1(("split " + key).encode()).digest()[0] & 1


def shingles(text, n=4):
    tokens = TOKEN.findall(text)
    if not tokens:
        return collections.Counter()
    return collections.Counter(tuple(tokens[i:i + n]) for i in range(max(1, len(tokens) - n + 1)))


def precision_and_recall(truth, got):
    true, found = shingles(truth), shingles(got)
    tp = sum((true & found).values())
    fp, fn = sum(found.values()) - tp, sum(true.values()) - tp
    return (tp / (tp + fp) if tp + fp else float(not fn),
            tp / (tp + fn) if tp + fn else float(not fp))


def article_f1(truths, results):
    """(F1, precision, recall) over pages, both arguments by page."""
    scores = [precision_and_recall(truths[key], results[key]) for key in results]
    precision = sum(p for p, _ in scores) / len(scores)
    recall = sum(r for _, r in scores) / len(scores)
    return 2 * precision * recall / (precision + recall), precision, recall


def segment_f(pages, results):
    fold = lambda text: " ".join(text.split())
    tp = fp = fn = 0
    for key, got in results.items():
        got = fold(got)
        wanted = sum(fold(segment) in got for segment in pages[key]["with_"])
        tp += wanted
        fn += len(pages[key]["with_"]) - wanted
        fp += sum(fold(segment) in got for segment in pages[key]["without"])
    return 2 * tp / (2 * tp + fp + fn), tp / (tp + fp), tp / (tp + fn)


def cleaned(expression, texts):
    return dict(zip(texts, (row[0] for row in ask([expression], [(t,) for t in texts.values()]))))


def report(table, what, target, truths, results, measure):
    f, precision, recall = measure(truths, results)
    table.row(what, f">= {target}", f"{f:.4f} (P {precision:.3f} R {recall:.3f})", f >= target)
    for number in (0, 1):
        part = {key: got for key, got in results.items() if half(key) == number}
        f, precision, recall = measure(truths, part)
        table.note(f"half {number}, {'learned from' if number == 0 else 'unseen'}: "
                   f"{f:.4f} (P {precision:.3f} R {recall:.3f}), {len(part)} pages")


def main():
    folder = data("main_text")
    table = Table()
    read = lambda name: {key: page["articleBody"] for key, page in
                         json.loads((folder / name).read_text(encoding="utf-8")).items()}
    truths = read("aeb_ground_truth.json")
    report(table, "text_main, news pages as plain text, F1", .915, truths,
           cleaned("text_main(a)", read("aeb_html-text.json")), article_f1)
    report(table, "text_main, hard-wrapped, F1", .84, truths,
           cleaned("text_main(a)", read("aeb_html2text.json")), article_f1)
    pages = {page["url"]: page for page in map(json.loads, gzip.open(
        folder / "trafilatura_plain_text.jsonl.gz", "rt", encoding="utf-8"))}
    report(table, "text_main, multilingual pages, F", .86, pages,
           cleaned("text_main(a)", {url: page["text"] for url, page in pages.items()}), segment_f)
    html = {key: gzip.open(folder / "html" / f"{key}.html.gz").read().decode("utf-8", "replace")
            for key in truths}
    report(table, "html_main, the same news pages, F1", .925, truths,
           cleaned("html_main(a)", html), article_f1)
    seed = next((SHARED / "seeds").glob("004_*"), None)
    gold = SHARED / "testdata" / "seed_gold" / "004.main.txt"
    if seed and gold.exists():
        got = ask(["text_main(a)"], [(seed.read_text(encoding="utf-8"),)])[0][0]
        table.row("text_main, the scraped report with a cookie panel", "exactly",
                  "exactly" if got == gold.read_text(encoding="utf-8") else "differs",
                  got == gold.read_text(encoding="utf-8"))
    table.finish()


if __name__ == "__main__":
    main()
