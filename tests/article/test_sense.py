"""Whether two wordings say the same: words that carry the sense, denials, and clauses that are left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article.sense import beside, differs_by, sense_of

SAME, DRIFTED, OPPOSITE, OTHER = "the same", "drifted", "opposite", "another"


def held_beside(one: str, other: str, language: str = "") -> str:
    """What two wordings are to each other."""
    found = beside(sense_of(one, language).numbers, sense_of(other, language).numbers)
    if found.opposite:
        return OPPOSITE
    return SAME if found.is_same else DRIFTED if found.is_one else OTHER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will dig the canal at Hask", "We will not dig the canal at Hask"),
        ("I have sold boats to the harbour yard", "I have never sold boats to the harbour yard"),
        ("She is a friend of the yard and of mine", "She is no friend of the yard or of mine"),
        ("We can dig the canal by Friday", "We can’t dig the canal by Friday"),
        ("We can dig the canal by Friday", "We cannot dig the canal by Friday"),
        ("Somebody asked the pilots at Hask", "Nobody asked the pilots at Hask"),
        ("We will sail with the pilots", "We will sail without the pilots"),
        ("One of us knew of the crack", "Not one of us knew of the crack"),
        ("I have sold boats", "Never in my time have I sold boats"),
        ("We will not dig the canal but close the lock", "We will dig the canal but not close the lock"),
        ("We dig the canal, but all of it", "We dig the canal, but not all of it"),
        ("Wir bauen den Kanal", "Wir bauen den Kanal nicht"),
        ("Das ist ein guter Tag für Hask", "Das ist kein guter Tag für Hask"),
        ("Nous avons creusé le canal", "Nous n’avons pas creusé le canal"),
        ("Vamos a cavar el canal", "No vamos a cavar el canal"),
        ("Abbiamo scavato il canale", "Non abbiamo scavato il canale"),
    ],
)
def test_a_denial_makes_an_opposite(one: str, other: str) -> None:
    """Seen from either side, and in whatever language it denies."""
    assert held_beside(one, other) == held_beside(other, one) == OPPOSITE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will close the canal at Hask", "We shall be closing the canals at Hask"),
        ("We will not dig the canal", "We won’t dig the canal"),
        ("Nobody asked the pilots", "No one asked the pilots"),
        ("I’ve sold it all to the yard", "I have sold it all to the yard"),
        ("Nous n’avons jamais creusé le canal", "Nous n'avons pas creusé le canal"),
        ("dig the canal before winter", "We will dig the canal before winter, come what may"),
        ("We will dig the canal. No one will pay for it.", "We will dig the canal."),
        ("We dig the canal, not the lock", "We dig the canal"),
        ("We cannot wait, and the yard must dig the canal", "the yard must dig the canal"),
        ("She is pilot no. 3 of the yard", "She is pilot number 3 of the yard"),
        ("We will not only dig the canal but close the lock", "We will dig the canal but close the lock"),
        ("There is no doubt that the canal leaks", "The canal leaks"),
        ("We will dig the canal no matter what", "We will dig the canal"),
        ("They play rock 'n' roll on the quay", "They play rock and roll on the quay"),
        ("They play rock ’n’ roll on the quay", "They play rock and roll on the quay"),
        ("Wir bauen nicht nur den Kanal, sondern die Schleuse", "Wir bauen den Kanal, die Schleuse"),
        ("不过运河会修好", "运河会修好"),
        ("We will, not surprisingly, dig the canal", "We will dig the canal"),
        (
            "It rained … The boats stay here",
            "It rained, and we were not asked, nobody was. The boats stay here",
        ),
    ],
)
def test_other_forms_and_clauses_left_out_are_the_same(one: str, other: str) -> None:
    """Endings, small words, another way of denying; a clause that one of them has alone."""
    assert held_beside(one, other) == held_beside(other, one) == SAME


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("The police lost their way that morning", "The press lost its way that morning", "police / press"),
        ("We lost 40 boats in the great storm", "We lost 14 boats in the great storm", "40 / 14"),
        ("Prices at Hask will go up in spring", "Prices at Hask will go down in spring", "up / down"),
        ("The EU will pay for the canal at Hask", "The UN will pay for the canal at Hask", "EU / UN"),
        ("We will dig the wide canal at Hask", "We will dig the canal at Hask", "wide"),
    ],
)
def test_a_word_that_carries_the_sense_is_told(one: str, other: str, words: str) -> None:
    """One wording drifted from the other; by what is told as it is written."""
    assert held_beside(one, other) == DRIFTED
    assert differs_by(sense_of(one), sense_of(other)) == words


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Os barcos ficam no canal de Hask", "Os barcos ficam em o canal de Hask", "pt"),
        ("Ni gräver kanalen vid Hask", "Du gräver kanalen vid Hask", "sv"),
        ("Ne scaviamo un canale a Hask", "Scaviamo un canale a Hask", "it"),
        ("Wir graben den Kanal im Mai", "Wir graben den Kanal im Juni", "de"),
        ("It is a sin to dig the canal", "It is a shame to dig the canal", "en"),
    ],
)
def test_a_word_denies_in_its_own_language_only(one: str, other: str, language: str) -> None:
    """“No” is “in the” in Portuguese; what other languages say with it stays a denial."""
    assert held_beside(one, other, language) != OPPOSITE
    assert held_beside(one, other, "xx") == OPPOSITE
    assert held_beside("She is a friend of mine", "She is no friend of mine", "en") == OPPOSITE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I don’t think the pilots will sail to Hask", "I think the pilots won’t sail to Hask"),
        ("I do not believe that the old canal leaks", "I believe that the old canal does not leak"),
    ],
)
def test_a_denial_of_what_is_thought_may_stand_at_either_verb(one: str, other: str) -> None:
    """In one clause; another clause is denied by itself."""
    assert held_beside(one, other) != OPPOSITE
    assert held_beside(other, one) != OPPOSITE
    assert held_beside(one, other.replace("n’t", "").replace("does not ", "")) == OPPOSITE
    assert held_beside(f"{one}, and we stay", f"{other.replace('I', 'We')}, and we do not stay") == OPPOSITE


def test_pairs_deny_nothing_only_side_by_side() -> None:
    """“Not the only” denies, and so does “cannot doubt”."""
    assert held_beside("We are not the only pilots here", "We are the only pilots here") == OPPOSITE
    assert held_beside("We cannot doubt the pilots", "We doubt the pilots") == OPPOSITE
    assert held_beside("It has no pilots. 3 boats lie here", "It has pilots. 3 boats lie here") == OPPOSITE


def test_too_few_shared_words_are_another_utterance() -> None:
    """“We were good and we won” is not what the other said."""
    assert held_beside("We were good and we won", "We were good and we lost") == OTHER


@settings(max_examples=60)
@given(st.text("ab n't’,. no"), st.text("ab n't’,. no"))
def test_any_text_is_the_same_as_itself_and_both_sides_agree_on_denials(one: str, other: str) -> None:
    """Whatever stands in it."""
    assert held_beside(one, one) == SAME
    first, second = sense_of(one), sense_of(other)
    assert beside(first.numbers, second.numbers).opposite == beside(second.numbers, first.numbers).opposite
