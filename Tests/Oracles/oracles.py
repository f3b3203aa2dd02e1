"""Random corpora and what seqeval and nervaluate count in them, as JSON Lines.

    oracles.py [CASES] > cases.jsonl

A case is a few documents of tokens. Gold and predictions are tags in IOB2 on one side and the same
as spans of tokens on the other. OracleTests.swift counts the same documents and compares.
"""

import itertools
import json
import random
import sys
import warnings

from nervaluate.entities import Entity
from nervaluate.evaluator import Evaluator
from nervaluate.strategies import EntityTypeEvaluation
from seqeval.metrics import accuracy_score, classification_report
from seqeval.scheme import IOB2

LABELS = ["ORG", "MONEY", "DATE"]
SEED = 20260101


def random_tags(generator, length):
    """Tags of IOB2 in which an I- always continues something of its label."""
    tags = []
    for index in range(length):
        inside = tags[-1][2:] if tags and tags[-1] != "O" else None
        draw = generator.random()
        if inside and draw < 0.45:
            tags.append("I-" + inside)
        elif draw < 0.75:
            tags.append("B-" + generator.choice(LABELS))
        else:
            tags.append("O")
    return tags


def disturbed(generator, tags):
    """Tags that agree with the given ones in places, as a tool's do."""
    other = random_tags(generator, len(tags))
    kept = [gold if generator.random() < 0.6 else said for gold, said in zip(tags, other)]
    for index, tag in enumerate(kept):
        before = kept[index - 1][2:] if index and kept[index - 1] != "O" else None
        if tag.startswith("I-") and tag[2:] != before:
            kept[index] = "B-" + tag[2:]
    return kept


def spans(tags):
    """[label, start, end] of tokens, half open."""
    found = []
    for index, tag in enumerate(tags):
        if tag.startswith("B-"):
            found.append([tag[2:], index, index + 1])
        elif tag.startswith("I-"):
            found[-1][2] = index + 1
    return found


def dictionaries(documents):
    """As nervaluate takes them, the last token inside."""
    return [[{"label": label, "start": start, "end": end - 1} for label, start, end in document]
            for document in documents]


def nervaluate_counts(gold, said):
    keys = ("correct", "incorrect", "partial", "missed", "spurious", "precision", "recall", "f1")
    plain = lambda results: {name: {key: getattr(result, key) for key in keys}
                             for name, result in results.items()}
    found = Evaluator(dictionaries(gold), dictionaries(said), tags=LABELS, loader="dict").evaluate()
    return {"overall": plain(found["overall"]),
            "labels": {label: plain(results) for label, results in found["entities"].items()}}


def type_counts_of_orders(gold, said):
    """All counts of right types that nervaluate gives for the same documents, with the predictions
    of each in any order."""
    strategy = EntityTypeEvaluation()
    sums = {0}
    for true, pred in zip(gold, said):
        true = [Entity(label, start, end - 1) for label, start, end in true]
        pred = [Entity(label, start, end - 1) for label, start, end in pred]
        counts = {strategy.evaluate(true, list(order), LABELS)[0].correct
                  for order in itertools.permutations(pred)}
        sums = {left + right for left in sums for right in counts}
    return sorted(sums)


def seqeval_counts(gold, said):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        strict = classification_report(gold, said, output_dict=True, mode="strict", scheme=IOB2,
                                       zero_division=0)
        default = classification_report(gold, said, output_dict=True, zero_division=0)
    rows = {name: {"p": row["precision"], "r": row["recall"], "f1": row["f1-score"],
                   "gold": int(row["support"])} for name, row in strict.items()}
    plain = {name: row["f1-score"] for name, row in default.items()}
    assert all(abs(plain[name] - row["f1"]) < 1e-12 for name, row in rows.items()), (gold, said)
    return {"rows": rows, "accuracy": accuracy_score(gold, said)}


def case(generator, number):
    while True:
        gold = [random_tags(generator, generator.randint(1, 9))
                for _ in range(generator.randint(1, 4))]
        said = [disturbed(generator, tags) for tags in gold]
        if any(tag != "O" for tags in gold + said for tag in tags):
            break
    gold_spans, said_spans = [spans(tags) for tags in gold], [spans(tags) for tags in said]
    return {"number": number, "lengths": [len(tags) for tags in gold],
            "gold_tags": gold, "pred_tags": said, "gold": gold_spans, "pred": said_spans,
            "seqeval": seqeval_counts(gold, said),
            "nervaluate": nervaluate_counts(gold_spans, said_spans),
            "type_orders": type_counts_of_orders(gold_spans, said_spans)}


def main():
    generator = random.Random(SEED)
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 400):
        print(json.dumps(case(generator, number)))


if __name__ == "__main__":
    main()
