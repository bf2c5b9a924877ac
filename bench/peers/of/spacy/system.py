"""spaCy with its small English model as a compared system.

It is run in the ways that package peer describes. SPACY_MODEL names another
model; "blank" is English without one: words and full stops.
"""
import importlib.metadata
import json
import os
import sys
import time

import spacy

model = os.environ.get("SPACY_MODEL", "en_core_web_sm")
if model == "blank":
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
else:
    nlp = spacy.load(model)
nlp.max_length = 1 << 30
TYPES = {"PERSON": "person", "ORG": "organization", "GPE": "location", "LOC": "location", "FAC": "location"}


def answer(doc):
    text = nlp(doc["text"])
    at = [0]  # the byte of each character
    for c in doc["text"]:
        at.append(at[-1] + len(c.encode()))
    span = lambda s: {"start": at[s.start_char], "end": at[s.end_char]}
    return {
        "id": doc["id"],
        "sentences": [span(s) for s in text.sents],
        "tokens": [{"start": at[t.idx], "end": at[t.idx + len(t)]} for t in text if not t.is_space],
        "mentions": [{**span(e), "type": TYPES[e.label_]} for e in text.ents if e.label_ in TYPES],
        "dates": [span(e) for e in text.ents if e.label_ in ("DATE", "TIME")],
        "money": [span(e) for e in text.ents if e.label_ == "MONEY"],
    }


def speed(docs, budget):
    began = time.perf_counter()
    for d in docs:
        if time.perf_counter() - began > budget / 10:
            break
        nlp(d["text"])
    size = lambda d: len(d["text"].encode())
    whole, best = sum(map(size, docs)), None
    began = time.perf_counter()
    while docs and (best is None or time.perf_counter() - began < budget):
        start, n = time.perf_counter(), 0
        for d in docs:
            nlp(d["text"])
            n += size(d)
            if time.perf_counter() - began > budget:
                break
        took = time.perf_counter() - start
        if best is None or n == whole and took < best[1]:
            best = n, took
    peak = 0
    if os.path.exists("/proc/self/status"):
        with open("/proc/self/status") as status:
            peak = next(int(line.split()[1]) << 10 for line in status if line.startswith("VmHWM:"))
    return {"bytes": best[0], "ns": int(best[1] * 1e9), "peak": peak}


def grow(unit, sizes, budget):
    last, before = 0, 0
    for size in sizes:
        if before and last * size / before > budget:
            break
        text = (unit * (size // len(unit) + 1))[:size].decode(errors="ignore")
        if not before:
            nlp(text)
        start = time.perf_counter()
        nlp(text)
        last, before = time.perf_counter() - start, size
        print(size, int(last * 1e9), flush=True)


def main(way, *args):
    budget = int(args[0]) / 1000 if args else 0
    if way == "about":
        gives = ["sentences", "tokens"] + (["names", "dates", "money"] if "ner" in nlp.pipe_names else [])
        print(json.dumps({"version": importlib.metadata.version("spacy"), "gives": gives}))
    elif way == "first":
        nlp("Mr Key said on Friday that the Bank of Tonga would pay $5 million.")
    elif way == "grow":
        grow(sys.stdin.buffer.read(), [int(n) for n in args[1:]], budget)
    else:
        docs = [json.loads(line) for line in sys.stdin.buffer if line.strip()]
        if way == "speed":
            print(json.dumps(speed(docs, budget)))
        for doc in docs if way == "answer" else []:
            print(json.dumps(answer(doc)))


main(*sys.argv[1:])
