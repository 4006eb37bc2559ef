"""First and last names of persons that are common in the news: weight for a person where no cue stands.

Picked by hand for this project from general knowledge; names that are as often a place or a word weigh less.
"""

# ruff: noqa: SIM905 (a table of words reads better as words)

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
Aaron Abbas Abdel Abdul Abdullah Abigail Abraham Achim Ada Adam Adel Adele Adrian Adriana Agnes Ahmad Ahmed
Aidan Aisha Akira Alain Alan Albert Alberto Alejandro Aleksandr Alessandro Alex Alexander Alexandra Alexei
Alexis Alfred Ali Alice Alicia Alison Allan Allen Alvaro Amanda Amber Amelia Amina Amir Amit Amy Ana Anas
Anastasia Anders Andre Andrea Andreas Andrei Andrew Andrey Andy Angel Angela Angelina Anita Ann Anna Anne
Annette Annie Anthony Antoine Anton Antonio Antony Anwar Ariel Arlene Arnold Arthur Arturo Ashley Astrid
Audrey August Barack Barbara Barry Bashar Beatrice Ben Benedict Benjamin Bernard Bernie Bert Beth Betty Bill
Billy Birgit Bjorn Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brian Bridget Bruce Bruno Bryan Caleb
Cameron Camilla Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia
Chad Charles Charlie Charlotte Chen Cheryl Chiara Chloe Chris Christian Christina Christine Christoph
Christophe Christopher Chuck Cindy Claire Clara Clare Claude Claudia Claudio Clayton Colin Colleen Connor
Craig Cristina Curtis Cynthia Dalia Damian Damien Dan Daniel Daniela Daniele Danielle Danny Darren Dave
David Davide Dean Deborah Debra Deepak Denis Denise Dennis Derek Diana Diane Diego Dieter Dietrich Dimitri
Dirk Dmitri Dmitry Dominic Dominique Don Donald Donna Dora Doris Dorothy Doug Douglas Duncan Dylan Ed Eddie
Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Elena Eleanor Eli Elias Elisabeth Elise Elizabeth Ella
Ellen Elon Elsa Emil Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esther
Ethan Eugene Eva Evan Eve Evelyn Ewan Fabian Farah Fatima Federico Felicity Felipe Felix Fernando Fiona
Florence Florian Frances Francesca Francesco Francis Francisco Franco Francois Frank Franz Fred Frederic
Frederick Frederik Friedrich Gabriel Gabriela Gareth Gary Gavin Geoff Geoffrey George Georgina Gerald Gerard
Gerhard Gertrude Giacomo Gianni Gilbert Gina Giorgio Giovanni Giulia Giuseppe Gladys Glenn Gloria Gordon
Graham Grant Greg Gregory Greta Guido Guillaume Guillermo Gunter Gustav Gustavo Guy Hakan Hala Hamid Hanna
Hannah Hans Harold Harriet Harry Harvey Hasan Hassan Hazel Heather Hector Heidi Heinrich Helen Helena Helga
Helmut Henri Henrik Henry Herbert Herman Hilary Hillary Hiroshi Horst Howard Hubert Hugh Hugo Hussein Ian
Ibrahim Igor Ilse Imran Ingrid Irene Irina Iris Isaac Isabel Isabella Ismail Ivan Ivana Jack Jackie Jackson
Jacob Jacqueline Jacques Jaime Jake Jakob James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeff
Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joachim Joan Joanna
Joanne Joao Joaquin Jochen Joe Joel Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jorge Jose
Josef Joseph Josephine Josh Joshua Josie Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Juliet
Julio Julius Jurgen Justin Kamal Karen Karim Karin Karl Karla Kate Katherine Kathleen Kathryn Kathy Katie
Katrin Katrina Kay Keith Kelly Ken Kenneth Kenji Kenny Kevin Khaled Khalid Kim Kirsten Klaus Kofi Konrad
Konstantin Kristen Kristin Kumar Kurt Kyle Lars Larry Laura Lauren Laurence Laurent Laurie Lawrence Lea Leah
Lee Leila Lena Leo Leon Leonard Leonardo Leroy Leslie Lewis Li Liam Lilian Lily Linda Lisa Liz Liu Lloyd
Logan Lorenzo Lorraine Louis Louisa Louise Luca Lucas Lucia Lucy Luigi Luis Luisa Lukas Luke Lynn Lydia
Magda Magdalena Mahmoud Majed Manfred Manuel Mara Marc Marcel Marcelo Marcia Marco Marcos Marcus Margaret
Maria Marian Marie Mariam Marina Mario Marion Marissa Marta Martha Martin Martina Marvin Mary Maryam Massimo
Mateo Mathias Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maximilian Maya Megan Mehmet
Mei Melanie Melinda Melissa Mercedes Meredith Michael Michaela Michel Michele Michelle Miguel Mike Mikhail
Milan Mila Ming Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohsen Moira Molly Mona Monica Monika Morgan
Moses Muhammad Mustafa Nabil Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neil
Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nikos Nils Nina Noah Noel Nora Norbert Norma
Norman Nuno Olaf Oleg Olga Oliver Olivia Olivier Omar Orlando Osama Oscar Oskar Otto Owen Pablo Pamela Paola
Paolo Pascal Patricia Patrick Paul Paula Paulina Pauline Paulo Pavel Pedro Penny Percy Perry Pete Peter
Petra Phil Philip Philipp Philippe Phillip Phyllis Pierre Pietro Piotr Priya Rachel Rafael Rahul Rainer Raj
Rajesh Ralph Ramon Ramona Randall Randy Raphael Raul Ravi Ray Raymond Rebecca Recep Regina Reinhard Rene
Renee Ricardo Richard Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin Rochelle Rod Roderick Rodney
Rodrigo Roger Roland Rolf Roman Ron Ronald Ronnie Rosa Rosalind Rosario Rosemary Ross Rowena Roxanne Roy
Ruben Rudolf Rudy Rupert Ruth Ryan Sabine Sabrina Saeed Salim Sally Sam Samantha Samir Samuel Sandra Sanjay
Santiago Sara Sarah Satoshi Saul Scott Sean Sebastian Selma Serena Serge Sergei Sergey Sergio Seth Shannon
Sharon Shaun Shawn Sheila Shinzo Shirley Sidney Sigrid Silvia Silvio Simon Simone Sofia Sofie Sonia Sophia
Sophie Spencer Stacey Stan Stanley Stefan Stefania Stefano Stella Stephan Stephanie Stephen Steve Steven
Stewart Stuart Sue Sunil Susan Susanne Suzanne Sven Svetlana Sylvia Takashi Tamara Tania Tanya Tara Tariq
Tatiana Ted Teresa Terrence Terry Thelma Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Todd
Tom Tomas Tommy Toni Tony Tracy Trevor Tyler Ulrich Umberto Ursula Valentina Valerie Vanessa Vera Veronica
Vicki Victor Victoria Viktor Vincent Vincenzo Viola Virginia Vivian Vlad Vladimir Volodymyr Wayne Wendy
Werner Wilfred Wilhelm William Willie Wolfgang Xavier Xi Yasmin Yasser Yitzhak Yoko Yolanda Yuki Yuri Yusuf
Yves Yvonne Zachary Zhang Zoe
""".split()
)
"""First names: a run of capitals that opens with one is a person."""

FAMILY_NAMES = frozenset(
    """
Abbas Abbott Abe Abrams Adams Ahern Albanese Alexander Allen Alvarez Anderson Andrews Annan Ardern Armstrong
Ashcroft Assad Atkinson Attlee Bailey Baker Bannon Barak Barclay Barnes Barrett Barroso Bates Becker Begin
Bell Bennett Berlusconi Bernanke Bezos Biden Blair Blinken Bloomberg Bolsonaro Bolton Booker Bowman Boyle
Bradley Brandt Brennan Brezhnev Brooks Brown Bryant Buchanan Buffett Burke Burns Bush Butler Byrne Cameron
Campbell Carlson Carney Carroll Carson Carter Castro Chavez Cheney Chirac Christie Churchill Clark Clarke
Clegg Clinton Clooney Coleman Collins Comey Connolly Conway Cooper Corbyn Cox Crawford Cruise Cruz Cuomo
Curtis Daly Davies Davis Dawson Delors Dempsey Diaz Dixon Doyle Draghi Duffy Duncan Dunn Duterte Edwards
Eisenhower Elliott Ellis Erdogan Erdoğan Evans Farage Fauci Fernandez Fischer Fisher Fitzgerald Flynn Ford
Foster Fox Franco Fraser Friedman Gaddafi Gallagher Gandhi Garcia Gates Gibson Gillard Gingrich Giuliani
Goldberg Gomez Gonzales Gonzalez Gorbachev Gordon Gore Graham Green Greene Griffin Griffiths Guaido Guterres
Hall Hamilton Hansen Hariri Harper Harris Harrison Hayes Henderson Hernandez Higgins Hitler Hoffman Hollande
Holmes Hoover Howard Hughes Hunt Hussein Hutchinson Jackson Jacobs James Jenkins Jinping Jobs Johnson
Johnston Jones Juncker Karzai Kelly Kennedy Kenyatta Kerry Khamenei Khan Khrushchev King Kissinger Klein
Koch Kohl Kushner Lagarde Lavrov Lawson Lee Lenin Levin Levy Lewis Lincoln Lopez Lukashenko Lynch MacDonald
Macron Maduro Mahmoud Major Mandela Manning Mao Marshall Martin Martinez Mason Matthews May McCain McCarthy
McConnell McDonald Medvedev Meloni Menendez Merkel Meyer Milei Miliband Miller Milosevic Mitchell Mitterrand
Modi Monti Moore Morales Moreno Morgan Morris Morrison Morsi Mubarak Mueller Mugabe Muller Murdoch Murphy
Murray Musk Myers Müller Nasser Navalny Nelson Netanyahu Newman Newton Nguyen Nichols Nixon Obama Obrador
Olsen Orban Orbán Ortiz Osborne Palin Palmer Parker Parsons Patel Patterson Paulson Pelosi Pence Peres Perez
Perkins Peters Peterson Petraeus Phillips Pompeo Poroshenko Porter Powell Price Prodi Putin Qaddafi Quinn
Rabin Rajoy Ramirez Ramos Reagan Reed Renzi Reyes Reynolds Rice Richards Richardson Rivera Rivlin Roberts
Robertson Robinson Rodriguez Rogers Romney Roosevelt Rouhani Rousseff Rubio Ruiz Rumsfeld Russell Rutte Ryan
Salazar Salvini Sanchez Sanders Sarkozy Schmidt Schneider Scholz Schröder Schultz Schulz Schumer
Schwarzenegger Schäuble Sessions Shapiro Sharon Shaw Silva Simmons Simpson Sinclair Singh Smith Snowden
Spencer Stalin Starmer Stephens Stevens Stevenson Stewart Stone Sturgeon Sullivan Sunak Suu Sánchez Taylor
Thatcher Thompson Thomson Tillerson Torres Trotsky Trudeau Truman Trump Truss Tsipras Turner Tusk Vance
Varoufakis Vasquez Wagner Walker Wallace Walsh Warren Washington Watson Webb Weber Wells West Wheeler White
Wilkinson Williams Williamson Wilson Wong Wood Woods Wright Xi Yang Yanukovych Yellen Yeltsin Young
Yushchenko Zapatero Zelenskiy Zelensky Zelenskyy Zimmerman Zuckerberg Zuma
""".split()
)
"""Last names: a lone capital that is one is likely a person."""
