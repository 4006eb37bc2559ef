"""Whether a person is a “he” or a “she”: by first name, by title, by role; unknown is an answer.

Picked by hand for this project among common first names.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

import re
import unicodedata

SHE, HE = "she", "he"

_WOMEN = frozenset(
    """
Abigail Ada Adele Adriana Agnes Aisha Alexandra Alice Alicia Alison Amanda Amber Amelia Amina Amy Ana
Anastasia Angela Angelina Anita Ann Anna Anne Annette Annie Astrid Audrey Barbara Beatrice Beth Betty
Birgit Brenda Bridget Brigid Camilla Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Catherine
Cathy Cecilia Chelsea Cheryl Chiara Chloe Christina Christine Cindy Claire Clara Clare Claudia Colleen
Condoleezza Cristina Cynthia Dalia Daniela Danielle Deborah Debra Denise Diana Diane Donna Dora Doris
Dorothy Edith Eileen Elaine Elena Eleanor Elisabeth Elise Elizabeth Ella Ellen Elsa Emily Emma Erica
Erika Erin Esther Eva Eve Evelyn Farah Fatima Felicity Fiona Florence Frances Francesca Gabriela
Georgina Gertrude Gina Giulia Gladys Gloria Grace Greta Hala Hanna Hannah Harriet Hazel Heather Hedda
Heidi Helen Helena Helene Helga Hilary Hillary Huma Ilse Ingrid Irene Irina Iris Isabel Isabella Isla
Ivana Ivanka Jacqueline Jane Janet Janice Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna
Josephine Josie Joyce Juanita Judith Judy Julia Juliana Julie Juliet Karen Karin Karla Kate Katherine
Kathleen Kathryn Kathy Katie Katrin Katrina Kellyanne Kirsten Kristen Kristin Laura Lauren Lavinia Lea
Leah Leila Lena Lilian Lily Linda Linnea Lisa Liz Loretta Lorraine Louisa Louise Lucia Lucy Luisa Lydia
Lynn Magda Magdalena Mara Marcia Margaret Marguerite Maria Mariam Marie Marina Marissa Marit Marta
Martha Martina Mary Maryam Maureen Maya Megan Megyn Melania Melanie Melinda Melissa Meredith Michaela
Michelle Mila Miriam Moira Molly Mona Monica Monika Nadia Nadine Nancy Naomi Natalia Natalie Natasha
Nicola Nicole Nina Nora Norma Olga Olivia Pamela Paola Patricia Paula Paulina Pauline Penny Petra
Philippa Phyllis Priya Rachel Ragnhild Ramona Rebecca Regina Renee Rita Roberta Rochelle Rosa Rosalind
Rosemary Roxanne Ruth Sabine Sabrina Sally Samantha Sandra Sara Sarah Selma Serena Sheila Shirley Sigrid
Silvia Simone Sofia Sofie Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susanne Suzanne Svetlana
Sylvia Tamara Tania Tanya Tara Tatiana Teresa Thelma Theodora Theresa Theresia Tiffany Tina Tracy Ursula
Valentina Valerie Vanessa Vera Veronica Vicki Victoria Viola Virginia Vivian Wendy Wenna Yasmin Yoko
Yolanda Yvette Yvonne Zoe
Aisling Aoife Ciara Deirdre Maeve Niamh Orla Orlaith Roisin Saoirse Sinead Siobhan
""".split()
)
_MEN = frozenset(
    """
Aaron Abbas Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Aidan Akira Alan Albert Alberto Alejandro
Alexander Alfred Ali Allan Allen Alvaro Amir Anders Andreas Andrei Andrew Andy Anthony Antoine Anton
Antonio Antony Arnold Arthur Arturo Barack Barry Bashar Ben Benedict Benjamin Bernard Bernie Bert Bill
Billy Bjorn Bob Bobby Boris Brad Bradley Brandon Brendan Brian Bruce Bruno Bryan Caleb Callum Carl Carlo
Carlos Chad Charles Charlie Christian Christoph Christopher Chuck Claudio Clayton Colin Connor Cornelius
Craig Curtis Damian Dan Daniel Danny Darren Dave David Dean Dennis Derek Diego Dieter Dimitri Dirk
Dmitry Dominic Don Donal Donald Doug Douglas Duncan Dylan Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli
Elias Elon Emil Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Fabian Federico Felix
Fernando Florian Francesco Francis Francisco Franco Frank Franz Fred Frederick Friedrich Gabriel Gareth
Gary Gavin Geoff Geoffrey George Gerald Gerard Gerhard Giovanni Giuseppe Glenn Gordon Graham Grant Greg
Gregory Guido Guillermo Gustavo Guy Hakan Halvor Hamid Hans Harald Harold Harry Harvey Hassan Hector
Heinrich Helmut Henri Henrik Henry Herbert Herman Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim
Idris Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake Jakob James Jan Jared Jason Javier Jay
Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joachim Joe Joel Johan Johann Johannes John
Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio Julius Jurgen Justin
Kamal Karim Karl Keith Ken Kenneth Kevin Khaled Klaus Konrad Kurt Kyle Lars Larry Laurence Laurent
Lawrence Leo Leon Leonard Leonardo Leroy Lewis Liam Lincoln Lloyd Lorenzo Louis Luca Lucas Lucian Luigi
Luis Lukas Luke Mahmoud Majed Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Martin
Marvin Massimo Mateo Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehmet Michael
Michel Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Moses Muhammad Mustafa Nabil Narendra
Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Nils Noah Noel Norbert Norman Olaf Oleg
Oliver Olivier Omar Oscar Ossian Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Pete Peter
Phil Philip Philippe Phillip Pierre Pietro Piotr Rafael Rainer Raj Ralph Ramon Rand Randy Raphael Raul
Ray Raymond Recep Reinhard Ricardo Richard Rick Ricky Rob Robert Roberto Rod Rodney Roger Roland Rolf
Roman Ron Ronald Ross Roy Ruben Rudolf Rudy Rupert Ryan Saeed Sam Samuel Satoshi Saul Scott Sean
Sebastian Serge Sergei Sergio Seth Shaun Simon Stan Stanley Stefan Stefano Stephan Stephen Steve Steven
Stewart Stuart Sven Tariq Ted Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tommy Tony Trevor
Tyler Ulrich Umberto Victor Viktor Vincent Vladimir Volodymyr Walter Warren Wayne Werner Wilfred Wilhelm
Will William Willie Wolfgang Xavier Yasser Yitzhak Yuri Yusuf Yves Zachary
""".split()
)
_ADDRESSES = {
    "mr": HE,
    "sir": HE,
    "lord": HE,
    "herr": HE,
    "herrn": HE,
    "monsieur": HE,
    "señor": HE,
    "signor": HE,
    "mrs": SHE,
    "ms": SHE,
    "miss": SHE,
    "lady": SHE,
    "dame": SHE,
    "frau": SHE,
    "madame": SHE,
    "mme": SHE,
    "mlle": SHE,
    "señora": SHE,
    "signora": SHE,
}
"""Forms of address: what a grown person is called with the last name alone."""
_TITLES = _ADDRESSES | {
    "king": HE,
    "prince": HE,
    "father": HE,
    "spokesman": HE,
    "chairman": HE,
    "congressman": HE,
    "queen": SHE,
    "princess": SHE,
    "sister": SHE,
    "baroness": SHE,
    "spokeswoman": SHE,
    "chairwoman": SHE,
    "congresswoman": SHE,
    "actress": SHE,
}
_COUPLE = re.compile(r"(?:mr|herr|monsieur|m)\.? (?:and|und|et|&) \w+\.?\s*$", re.IGNORECASE)
"""“Mr. and Mrs.”: two people."""


def gender_of(name: str, words_before: str) -> str:
    """“he”, “she”, or nothing where neither the first name nor the title before it tells."""
    title = _last_word(words_before)
    if title in _TITLES:
        return _TITLES[title]
    first = _plain(name.split(" ")[0])
    if first in _WOMEN:
        return SHE
    return HE if first in _MEN else ""


def _plain(first: str) -> str:
    """A first name without its accents: “Hélène” -> “Helene”."""
    if first.isascii():
        return first
    return "".join(c for c in unicodedata.normalize("NFKD", first) if not unicodedata.combining(c))


def address_of(words_before: str) -> str:
    """The form of address that ends some words, without its dot: “Mrs”, “Frau”; empty where none does."""
    if _COUPLE.search(words_before):
        return ""
    word = words_before.rstrip(" .\u00a0").rpartition(" ")[2]
    return word if word.lower() in _ADDRESSES and word[:1].isupper() else ""


def gender_of_address(address: str) -> str:
    """Whom a form of address is said to."""
    return _ADDRESSES.get(address.lower(), "")


def _last_word(words: str) -> str:
    return words.rstrip(" .").rpartition(" ")[2].lower()
