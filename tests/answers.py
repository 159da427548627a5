"""What tests ask of a document: a plain value that an example can name."""

from __future__ import annotations


def name(document):
    return document.speakers[0].name if document.speakers else None


def roles(document):
    return document.speakers[0].roles if document.speakers else None


def kind(document):
    return document.speakers[0].kind.value if document.speakers else None


def principal(document):
    [speaker, *_] = document.speakers
    return speaker.principal and document.speaker(speaker.principal).name


def source(document):
    found = document.statements
    return found[0].source.text if found and found[0].source else None


def act(document):
    return document.statements[0].act.value if document.statements else None


def platform(document):
    found = document.statements[0].platform if document.statements else None
    return found and (found.name, found.kind)


def addressee(document):
    found = document.statements[0].addressee
    return found and found.text


def ties(document):
    return [(each.kind, each.origin, each.target) for each in document.relations]


def silence(document):
    return [each.kind for each in document.unclaimed]


def sentences(document):
    return len(document.sentences)


def quotes(document):
    return len(document.quotes)


def times(document):
    return [each.value for each in document.times]
