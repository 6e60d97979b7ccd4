package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.Unit;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every subject that a criterion or formula may name. */
public final class Vocabulary {

  /** The day on which an enterprise was established, as the register has it. */
  public static final String ESTABLISHED_ON = "established_on";

  /**
   * Words that would make a condition of who owns an enterprise. The documents forbid different
   * terms for private and state enterprises (R53), so no subject of these names can ever be
   * published.
   */
  private static final Set<String> OF_OWNERSHIP =
      Set.of(
          "ownership",
          "ownership_type",
          "enterprise_type",
          "registration_type",
          "owner_kind",
          "state_owned",
          "state_share",
          "private_owned",
          "private_share",
          "foreign_owned",
          "foreign_share");

  private static final List<Subject> TRAITS =
      List.of(
          new Code("tax_grade", new Bilingual("纳税信用级别", "tax credit grade")),
          new Code("industry", new Bilingual("行业", "industry")),
          new Code("division", new Bilingual("所在地区", "region")),
          new Code("size_class", new Bilingual("企业规模", "size class")),
          new Code("risk_grade", new Bilingual("信用等级", "risk grade")),
          new Flag("blacklisted", new Bilingual("列入黑名单或重点关注名单", "on a blacklist or watch list")),
          new Flag("has_patent", new Bilingual("拥有有效专利", "holds a patent in force")),
          new Flag(
              "entrepreneur_group",
              new Bilingual("属于创业担保贷款扶持群体", "belongs to a supported start-up group")),
          new Flag("high_tech", new Bilingual("高新技术或科技型企业", "recognised technology enterprise")),
          new Flag(
              "specialized_new", new Bilingual("专精特新企业", "specialised and innovative enterprise")));

  private static final Measure ESTABLISHMENT =
      new Measure(ESTABLISHED_ON, Grid.DAY, new Bilingual("成立日期", "day of establishment"));

  private final Map<String, Subject> subjects;

  public Vocabulary(Collection<? extends Subject> subjects) {
    Map<String, Subject> byName = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      if (isOfOwnership(subject.name())) {
        throw new IllegalArgumentException("%s is about ownership (R53)".formatted(subject.name()));
      }
      if (byName.put(subject.name(), subject) != null) {
        throw new IllegalArgumentException("%s is named twice".formatted(subject.name()));
      }
    }
    this.subjects = Map.copyOf(byName);
  }

  /** The features of a set with the codes, flags and days that scoring tells beside them. */
  public static Vocabulary of(FeatureSet features) {
    List<Subject> subjects = new ArrayList<>(TRAITS);
    subjects.add(ESTABLISHMENT);
    for (FeatureDefinition feature : features.definitions()) {
      Bilingual title = new Bilingual(feature.title().zh(), feature.title().en());
      subjects.add(new Measure(feature.name(), grid(feature.unit()), title));
    }
    return new Vocabulary(subjects);
  }

  /** This with some more subjects. */
  public Vocabulary with(Collection<? extends Subject> more) {
    List<Subject> all = new ArrayList<>(subjects.values());
    all.addAll(more);
    return new Vocabulary(all);
  }

  private static Grid grid(Unit unit) {
    return switch (unit) {
      case YUAN -> Grid.YUAN;
      case SHARE, RATIO -> Grid.SHARE;
      case MONTHS -> Grid.MONTHS;
      case COUNT -> Grid.COUNT;
    };
  }

  /** Whether a name asks about ownership, which no condition may. */
  public static boolean isOfOwnership(String name) {
    return OF_OWNERSHIP.contains(name);
  }

  public Optional<Subject> find(String name) {
    return Optional.ofNullable(subjects.get(name));
  }

  public Optional<Measure> measure(String name) {
    return find(name).filter(Measure.class::isInstance).map(Measure.class::cast);
  }

  public Optional<Code> code(String name) {
    return find(name).filter(Code.class::isInstance).map(Code.class::cast);
  }

  public Optional<Flag> flag(String name) {
    return find(name).filter(Flag.class::isInstance).map(Flag.class::cast);
  }

  /** Every subject, in the order of names. */
  public Collection<Subject> all() {
    return subjects.values().stream().sorted(Comparator.comparing(Subject::name)).toList();
  }
}
