"""The language of a text is told by its script and its small words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cleaning.language import language_of

SENTENCES = {
    "en": "The ferry stayed in the harbour and nobody was surprised that it was not the last of its kind.",
    "de": "Die Fähre blieb im Hafen, und niemand war überrascht, dass sie nicht die letzte ihrer Art war.",
    "fr": "Le ferry est resté dans le port et personne ne fut surpris que ce ne soit pas le dernier.",
    "es": "El barco se quedó en el puerto y nadie se sorprendió de que no fuera el último de los suyos.",
    "it": "Il traghetto è rimasto nel porto e nessuno si è stupito che non fosse l’ultimo della sua specie.",
    "pt": "O barco ficou no porto e ninguém se espantou por não ser o último, mas a maré não esperou.",
    "nl": "De veerboot bleef in de haven en niemand was verbaasd dat het niet de laatste van zijn soort was.",
    "sv": "Färjan stannade i hamnen och ingen var förvånad över att det inte var den sista av sitt slag.",
    "da": "Færgen blev i havnen, og ingen var overrasket over, at det ikke var den sidste af sin slags.",
    "nb": "Ferjen ble i havnen, og ingen var overrasket over at det ikke var den siste av sitt slag.",
    "fi": "Lautta jäi satamaan, eikä kukaan ollut yllättynyt, kun se ei ollut viimeinen, mutta meri oli.",
    "cs": "Přívoz zůstal v přístavu a nikdo nebyl překvapen, že to není poslední, který se porouchal.",
    "ro": "Feribotul a rămas în port și nimeni nu a fost surprins că nu este ultimul care se strică.",
    "hu": "A komp a kikötőben maradt, és senki sem lepődött meg, hogy nem ez volt az utolsó, már vihar volt.",
    "ca": "El vaixell es va quedar al port i ningú no es va sorprendre que no fos dels seus, però més.",
    "sw": "Kivuko kilibaki bandarini na watu wa kisiwa hicho hawakushangaa kwamba si cha mwaka huo.",
    "pl": "Prom pozostał w porcie i nikt nie był zdziwiony, że nie jest to ostatni z tych, które się psują.",
    "tr": "Vapur limanda kaldı ve bu onun son vapur olmadığı için kimse bir şey demedi, daha çok güldüler.",
    "ru": "Паром остался в порту, и никто не удивился, что это не последний из тех, что были на острове.",
    "uk": "Пором залишився в порту, і ніхто не здивувався, що це не останній з тих, що були на острові.",
    "el": "Το πλοίο έμεινε στο λιμάνι και κανείς δεν ξαφνιάστηκε.",
    "ja": "フェリーは港にとどまり、だれも驚かなかった。",
    "zh": "渡轮留在港口，没有人感到惊讶。",
    "ko": "배는 항구에 머물렀고 아무도 놀라지 않았다.",
    "ar": "بقيت العبارة في الميناء ولم يتفاجأ أحد.",
    "he": "המעבורת נשארה בנמל ואיש לא הופתע.",
    "hi": "नौका बंदरगाह में रही और कोई हैरान नहीं हुआ।",
    "th": "เรือข้ามฟากจอดอยู่ที่ท่าเรือและไม่มีใครแปลกใจ",
}


@pytest.mark.parametrize(("code", "text"), SENTENCES.items(), ids=SENTENCES)
def test_a_sentence_or_two_tell_the_language(code: str, text: str) -> None:
    """Twice the same sentence is enough."""
    assert language_of(f"{text} {text}") == code


def test_too_little_tells_nothing() -> None:
    """A few words, names or figures are of no language."""
    assert language_of("") == ""
    assert language_of("Westhaven 12, Lowmark 3") == ""


@given(st.text(max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    """The answer is a code of two letters, or nothing."""
    assert len(language_of(text)) in (0, 2)
