import { always, words, type Origin } from "./origin.ts";

/** Kowalski's wife is Kowalska. */
const slavic = (family: string) => family.replace(/(s|c|dz)ki$/, "$1ka").replace(/ny$/, "na");

export const europe: readonly Origin[] = [
  {
    name: "Polish",
    share: 34,
    ethnicity: "C",
    languages: ["pl"],
    speaks: 40,
    feminine: slavic,
    female: always(
      words(
        "Agnieszka Małgorzata Katarzyna Magdalena Joanna Beata Grażyna Halina Zofia Maja Oliwia Natalia Jadwiga Żaneta Ewelina Bożena",
      ),
    ),
    male: always(
      words(
        "Łukasz Paweł Tomasz Krzysztof Grzegorz Marcin Zbigniew Wojciech Stanisław Jakub Filip Szymon Rafał Bogdan Kacper Mieczysław",
      ),
    ),
    family: always(
      words(
        "Brzozowski Chmielewski Czerwiński Dąbrowski Gołębiewski Jabłoński Kołodziejczyk Kowalczyk Krawczyk Majewski Nowacki Olszewski Piekarski Sikorski-Wrona Sobczak Szczepański Walczak Wiśniewski Wójcik Zieliński",
      ),
    ),
  },
  {
    name: "Romanian",
    share: 26,
    ethnicity: "C",
    languages: ["ro"],
    speaks: 50,
    female: always(
      words(
        "Ioana Andreea Mihaela Elena Cristina Raluca Alexandra Gabriela Daniela Ștefania Anca Luminița Bianca Sorina",
      ),
    ),
    male: always(
      words("Ionuț Andrei Mihai Cătălin Bogdan Florin Răzvan Ștefan Dragoș Adrian Vasile Marius Costel Sorin"),
    ),
    family: always(
      words(
        "Albu Bălan Ciobanu Cojocaru Dobre Dumitrescu Enache Florea Grigorescu Iordache Lupu Manole Munteanu Neagu Oprea Păun Rusu Șerban Țurcanu Ungureanu",
      ),
    ),
  },
  {
    name: "Portuguese",
    share: 12,
    ethnicity: "C",
    languages: ["pt"],
    speaks: 40,
    female: always(
      words("Conceição Fátima Inês Joana Luísa Margarida Mariana Rita Sofia Teresa Beatriz Leonor Catarina Graça"),
    ),
    male: always(words("João José António Duarte Gonçalo Henrique Joaquim Luís Manuel Nuno Rui Tiago Vítor Zé-Carlos")),
    family: always(
      words(
        "Almeida Azevedo Brandão Carvalho Conceição Faria Figueira Gouveia Lourenço Magalhães Nóbrega Pestana Queirós Rebelo Simões Teixeira Vieira",
      ),
    ),
  },
  {
    name: "Ukrainian",
    share: 6,
    ethnicity: "C",
    languages: ["uk"],
    speaks: 70,
    feminine: (family) => family.replace(/kyi$/, "ka"),
    female: always(words("Oksana Olha Iryna Kateryna Nataliia Svitlana Halyna Yuliia Sofiia Daryna Liudmyla Tetiana")),
    male: always(words("Andrii Oleksandr Mykola Vasyl Serhii Dmytro Taras Bohdan Yurii Maksym Ihor Ostap")),
    family: always(
      words(
        "Bondarenko Honchar Kovalchuk Kravets Lysenko Marchenko Moroz Petrenko Savchuk Shevchuk Tkachenko Vynnytskyi Zabolotnyi Zahorodnii",
      ),
    ),
  },
  {
    name: "French",
    share: 5,
    ethnicity: "C",
    languages: ["fr"],
    speaks: 25,
    female: always(words("Amélie Cécile Céline Élodie Françoise Hélène Inès Léa Margaux Noémie Solène Thérèse")),
    male: always(words("André Benoît Étienne François Gaël Jérôme Loïc Noël Rémi Sébastien Théo Jean-Luc")),
    family: always(
      words(
        "d'Aubigny Beaumont Chevallier Delacroix-Petit Fournier Gaillard Lefèvre L'Hôpital Marchand Pelletier Roussel Thévenot",
      ),
    ),
  },
  {
    name: "Italian",
    share: 6,
    ethnicity: "C",
    languages: ["it"],
    speaks: 25,
    female: always(words("Chiara Federica Francesca Giulia Ilaria Luisa Paola Rosalba Silvia Valentina")),
    male: always(words("Alessandro Carmelo Davide Filippo Giacomo Lorenzo Matteo Niccolò Salvatore Vincenzo")),
    family: always(
      words("Amoruso Barbieri D'Angelo Dell'Orto Ferrante Giordano Lo_Presti Mancuso Pellegrino Rizzo Tedesco"),
    ),
  },
  {
    name: "Turkish",
    share: 6,
    ethnicity: "C",
    languages: ["tr"],
    speaks: 40,
    female: always(words("Ayşe Elif Fatma Gülşen Hatice Meryem Özlem Şule Yasemin Zeynep")),
    male: always(words("Ahmet Burak Çağlar Emre Hüseyin İsmail Kemal Mehmet Osman Uğur")),
    family: always(words("Akgün Aydın Bozkurt Çelik Demirci Erdoğmuş Güneş Karaca Özkan Şimşek Tunç Yıldız")),
  },
];
