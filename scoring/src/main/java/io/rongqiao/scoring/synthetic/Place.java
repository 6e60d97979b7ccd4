package io.rongqiao.scoring.synthetic;

/**
 * Where an enterprise sits, one row of {@code places.csv}.
 *
 * @param division 6-digit code of the county
 * @param name province, city and county
 * @param word the city as the enterprise's name has it
 * @param weight how many of the population sit there, in any unit
 */
record Place(String division, String name, String word, int weight) {

  static Place of(String[] cells) {
    return new Place(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]));
  }
}
