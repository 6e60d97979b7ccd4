package io.rongqiao.scoring.synthetic;

/** Invented names of enterprises, people and lenders. Likeness to anyone is chance. */
final class Names {

  private static final String BRAND_HEADS = "瑞恒嘉宏泰鑫华盛凯博锦永安利达信科远诚德明润和丰金隆卓越腾";
  private static final String BRAND_TAILS = "源通盈业兴隆茂顺捷晟昌祥禾川峰拓辉联铭创邦图岳澜屿";
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文玲辉志鹏宇欣浩然晨";

  private Names() {}

  static String ofEnterprise(Chance chance, Place place, Trade trade) {
    return place.word() + brand(chance) + brand(chance) + trade.word() + "有限公司";
  }

  static String ofPerson(long person) {
    Chance chance = Chance.of(person);
    String given = "" + letter(GIVEN, chance);
    return letter(SURNAMES, chance) + (chance.happens(0.7) ? given + letter(GIVEN, chance) : given);
  }

  private static String brand(Chance chance) {
    return "" + letter(BRAND_HEADS, chance) + letter(BRAND_TAILS, chance);
  }

  private static char letter(String letters, Chance chance) {
    return letters.charAt(chance.below(letters.length()));
  }
}
