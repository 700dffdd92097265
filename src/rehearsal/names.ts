/**
 * A row of different full names, put together at random from common first and last names; they are nobody's in
 * particular. At most `mostNames` of them.
 * @param offset any whole number ≥ 0: where in the row to begin, so that each seed has its own people.
 */
export function fullName(offset: number, index: number): string {
  // 7919 is prime and no divisor of the number of names, so every name comes once before one returns.
  const place = ((offset % mostNames) + index * 7919) % mostNames;
  return `${first[place % first.length]} ${last[Math.floor(place / first.length)]}`;
}

const first = words(`
  Aafke Abdel Adriaan Aisha Alex Amber Amira Anke Anouk Arie Arjen Astrid Ayşe Bart Bas Bilal Bram Brigitte Carla Carlijn
  Chantal Chris Cor Daan Danielle Daphne Dennis Dewi Dirk Edwin Elif Elise Els Emma Erik Esra Eva Evert Famke Farid Fatima
  Femke Fleur Floor Frank Freek Geert Gerda Gijs Hanneke Hans Harm Hassan Heleen Henk Hicham Hilde Ilse Imane Ingrid Iris
  Jaap Jacqueline Jamal Jan Janneke Jasmijn Jelle Jeroen Jolanda Joost Jorien Joyce Karim Karin Kees Kim Klaas Koen Laila
  Lars Latifa Leo Lianne Lieke Linda Lisanne Loes Lotte Maaike Maarten Manon Marieke Marjan Mark Marleen Martijn Mehmet
  Merel Michiel Mieke Mohamed Mustafa Naima Nadia Niels Nienke Noor Olaf Özlem Patrick Paul Petra Pieter Pim Quirine Rachid
  Ravi Remco Renske Rianne Rik Rob Roos Ruben Saskia Samira Sander Sanne Sem Shanti Sjoerd Soraya Stefan Sven Tamara Tessa
  Teun Thijs Tim Tineke Tom Truus Vera Vincent Wendy Wessel Wietske Willem Wouter Yara Yasmine Youssef Yvonne Zeynep
`);

const last = [
  ...words(`
  Aalbers Achterberg Aksoy Bakker Bastiaans Bekker Benali Beumer Bijlsma Blok Boersma Bosman Brouwer Bulut Burgers Cornelisse
  Dekker Demir Dijkstra Doorn Driessen Duin Eggink Elbers Engelen Faber Feenstra Franken Geerlings Gerrits Goossens
  Groenewoud Haan Hamers Hendriks Hermans Hoekstra Hofman Huisman Idrissi Jansen Jonker Kaptein Karaca Kasteel Klaassen
  Klein Koelewijn Kok Kooistra Koster Kramer Kuipers Lammers Leeuwen Linders Lubbers Maas Martens Meijer Mertens Molenaar
  Mulder Nijhuis Noordhof Olthof Oosting Ouali Peeters Pinas Postma Prins Ramdin Reinders Riemersma Rietveld Roelofs Romijn
  Sahin Scholten Schouten Schipper Smeets Snijders Spaans Steenbergen Swart Tahiri Terpstra Timmer Tuinman Uiterwijk Veenstra
  Verbeek Verhoef Vermeer Visser Vonk Vroom Wagenaar Westra Wiersma Wolters Yilmaz Zijlstra Zonneveld Zwart
`),
  ...["Beek", "Boer", "Bruin", "Graaf", "Groot", "Haas", "Jong", "Koning", "Lange", "Vries", "Wit"].map(
    (n) => `de ${n}`,
  ),
  ...["Dam", "Dijk", "Es", "Gelder", "Hout", "Loon", "Rijn", "Veen", "Vliet", "Wijk", "Zanten"].map((n) => `van ${n}`),
  ...["Berg", "Brink", "Heuvel", "Linden", "Meer", "Velde", "Wal"].map((n) => `van der ${n}`),
  ...["Bosch", "Broek", "Hoek"].map((n) => `van den ${n}`),
  "el Amrani",
  "ten Have",
  "ter Horst",
  "op den Camp",
];

/** How many different names there are. */
export const mostNames = first.length * last.length;

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
