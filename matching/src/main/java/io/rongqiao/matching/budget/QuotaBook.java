package io.rongqiao.matching.budget;

import io.rongqiao.scoring.enterprise.Division;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The quotas of a question, and which of them a lead draws on. A limit on each customer or each
 * group is a quota only where several requests share it; for the others it is a cap on the amount.
 */
final class QuotaBook {

  /** Stands for sections and divisions that the register does not tell. */
  static final String UNKNOWN = "UNKNOWN";

  private static final int PROVINCE_DIGITS = 2;

  private final List<Limit> limits;
  private final List<Quota> quotas = new ArrayList<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> sharers = new TreeMap<>();
  private @Nullable Money cap;

  QuotaBook(BudgetQuestion question, List<Contender> contenders, List<GuaranteeRoom> rooms) {
    this.limits = question.limits();
    count(contenders);
    add(Quota.Kind.BUDGET, "", question.budget());
    for (Limit limit : limits) {
      Money amount = limit.of(question.budget());
      boolean isPersonal = limit.kind() == Limit.Kind.CUSTOMER || limit.kind() == Limit.Kind.GROUP;
      if (isPersonal) {
        cap = cap == null ? amount : cap.min(amount);
      }
      subjects(limit, contenders).forEach(subject -> add(kind(limit), subject, amount));
    }
    rooms.stream()
        .filter(
            room ->
                contenders.stream()
                    .anyMatch(it -> room.guarantor().equals(it.wanted().guarantor())))
        .forEach(
            room -> add(Quota.Kind.PROGRAMME, room.programme().value().toString(), room.free()));
  }

  /** All quotas; the place of each is its number. */
  List<Quota> quotas() {
    return quotas;
  }

  /** The most that one request may get by the limits on customers and groups, if there is any. */
  @Nullable Money cap() {
    return cap;
  }

  /** What every offer to {@code contender} draws on. */
  List<Integer> drawnBy(Contender contender) {
    List<Integer> drawn = new ArrayList<>();
    drawn.add(0);
    for (Limit limit : limits) {
      String subject = subject(limit, contender);
      Integer number = subject == null ? null : numbers.get(key(kind(limit), subject));
      if (number != null && !drawn.contains(number)) {
        drawn.add(number);
      }
    }
    return drawn;
  }

  /** What a guarantee by {@code guarantor} draws on, under a programme or none. */
  List<Integer> drawnBy(String guarantor, @Nullable String programme) {
    List<Integer> drawn = new ArrayList<>();
    Integer ofGuarantor = numbers.get(key(Quota.Kind.GUARANTOR, guarantor));
    Integer ofProgramme =
        programme == null ? null : numbers.get(key(Quota.Kind.PROGRAMME, programme));
    if (ofGuarantor != null) {
      drawn.add(ofGuarantor);
    }
    if (ofProgramme != null) {
      drawn.add(ofProgramme);
    }
    return drawn;
  }

  /** How many applications share a customer or a group. */
  private void count(List<Contender> contenders) {
    Map<String, Contender> applications = new TreeMap<>();
    contenders.forEach(it -> applications.putIfAbsent(it.application().toString(), it));
    for (Contender one : applications.values()) {
      sharers.merge(key(Quota.Kind.CUSTOMER, one.enterprise().toString()), 1, Integer::sum);
      EnterpriseKey group = one.standing().group();
      if (group != null) {
        sharers.merge(key(Quota.Kind.GROUP, group.toString()), 1, Integer::sum);
      }
    }
  }

  private List<String> subjects(Limit limit, List<Contender> contenders) {
    String named = limit.subject();
    return named != null
        ? List.of(named)
        : contenders.stream()
            .map(it -> subject(limit, it))
            .filter(it -> it != null && isShared(limit, it))
            .distinct()
            .sorted()
            .toList();
  }

  private boolean isShared(Limit limit, String subject) {
    return switch (limit.kind()) {
      case CUSTOMER, GROUP -> sharers.getOrDefault(key(kind(limit), subject), 0) > 1;
      case INDUSTRY_SECTION, REGION, GRADE, GUARANTOR, PROGRAMME -> true;
    };
  }

  /** As what {@code contender} is counted under {@code limit}; none if it is not. */
  private static @Nullable String subject(Limit limit, Contender contender) {
    Contender.Standing standing = contender.standing();
    String named = limit.subject();
    return switch (limit.kind()) {
      case INDUSTRY_SECTION -> counted(named, orUnknown(standing.section()));
      case GRADE -> counted(named, standing.grade().name());
      case REGION ->
          named == null
              ? province(standing.division())
              : isWithin(standing.division(), named) ? named : null;
      case CUSTOMER -> contender.enterprise().toString();
      case GROUP -> {
        EnterpriseKey group = standing.group();
        yield group == null ? null : group.toString();
      }
      case GUARANTOR, PROGRAMME -> null;
    };
  }

  private static @Nullable String counted(@Nullable String named, String own) {
    return named == null || named.equals(own) ? own : null;
  }

  private static String orUnknown(@Nullable String known) {
    return known == null ? UNKNOWN : known;
  }

  private static String province(@Nullable String division) {
    return division == null ? UNKNOWN : division.substring(0, PROVINCE_DIGITS) + "0000";
  }

  private static boolean isWithin(@Nullable String division, String named) {
    return division != null
        && new Division(division, division).isWithin(new Division(named, named));
  }

  /** Two limits on the same are the lower of them. */
  private void add(Quota.Kind kind, String subject, Money capacity) {
    Integer known = numbers.get(key(kind, subject));
    if (known == null) {
      numbers.put(key(kind, subject), quotas.size());
      quotas.add(new Quota(kind, subject, capacity));
    } else {
      Money lower = quotas.get(known).capacity().min(capacity);
      quotas.set(known, new Quota(kind, subject, lower));
    }
  }

  private static Quota.Kind kind(Limit limit) {
    return switch (limit.kind()) {
      case INDUSTRY_SECTION -> Quota.Kind.INDUSTRY_SECTION;
      case REGION -> Quota.Kind.REGION;
      case GRADE -> Quota.Kind.GRADE;
      case CUSTOMER -> Quota.Kind.CUSTOMER;
      case GROUP -> Quota.Kind.GROUP;
      case GUARANTOR -> Quota.Kind.GUARANTOR;
      case PROGRAMME -> Quota.Kind.PROGRAMME;
    };
  }

  private static String key(Quota.Kind kind, String subject) {
    return kind + " " + subject;
  }
}
