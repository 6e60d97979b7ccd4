package io.rongqiao.api.demonstration;

import io.rongqiao.api.security.Role;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.SealedProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Fills an empty platform with the invented world. Interrupted, it is taken up at the next start;
 * complete, it is left alone.
 */
public final class CreateDemonstration {

  private static final int SIGN_INS = 4;

  /** Which of those to sign in as supplies the core enterprise and a public body. */
  private static final int SUPPLIER = 3;

  private static final int TENOR_MONTHS = 12;
  private static final List<String> AMOUNTS =
      List.of("300000.00", "500000.00", "800000.00", "1000000.00", "1500000.00", "2000000.00");

  private final ReceiveLoad receiveLoad;
  private final RunLoad runLoad;
  private final InventedProfiles profiles;
  private final InventedApplications applications;
  private final InventedGuarantees guarantees;
  private final InventedFunds funds;
  private final InventedTrade trade;
  private final ProgramAccounts programs;
  private final SignIns signIns;
  private final BusinessDate businessDate;
  private final DataFolder folder;

  CreateDemonstration(
      ReceiveLoad receiveLoad,
      RunLoad runLoad,
      InventedProfiles profiles,
      InventedApplications applications,
      InventedGuarantees guarantees,
      InventedFunds funds,
      InventedTrade trade,
      ProgramAccounts programs,
      SignIns signIns,
      BusinessDate businessDate,
      DataFolder folder) {
    this.receiveLoad = receiveLoad;
    this.runLoad = runLoad;
    this.profiles = profiles;
    this.applications = applications;
    this.guarantees = guarantees;
    this.funds = funds;
    this.trade = trade;
    this.programs = programs;
    this.signIns = signIns;
    this.businessDate = businessDate;
    this.folder = folder;
  }

  /** Creates what is missing; tells whether anything was. */
  public boolean create(int enterprises, Consumer<String> progress) {
    if (signIns.areOpen()) {
      return false;
    }
    new InventedEvidence(receiveLoad, runLoad, progress)
        .load(folder.scratch("demonstration"), enterprises, businessDate.today());
    Map<EnterpriseKey, SealedProfile> made = profiles.make();
    progress.accept("Assessed %d enterprises".formatted(made.size()));
    List<EnterpriseKey> graded = graded(made);
    for (int index = 0; index < AMOUNTS.size() && index < graded.size(); index++) {
      applications.apply(
          graded.get(graded.size() - 1 - index),
          InventedApplications.request(AMOUNTS.get(index), TENOR_MONTHS));
    }
    progress.accept("Passed a few applications to lenders");
    guarantees.open(graded);
    funds.open(graded);
    programs.of(Role.LENDER);
    programs.of(Role.GUARANTOR);
    programs.of(Role.PROVIDER);
    List<EnterpriseKey> people = chosen(graded, made);
    if (people.size() >= SUPPLIER) {
      trade.open(signIns.core(), people.get(SUPPLIER - 1), folder.scratch("demonstration"));
    }
    signIns.open(people);
    return true;
  }

  private static List<EnterpriseKey> graded(Map<EnterpriseKey, SealedProfile> made) {
    return made.entrySet().stream()
        .filter(entry -> entry.getValue().assessment() instanceof Assessment.Graded)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One enterprise of each grade to sign in as, the best first, as far as there are any. */
  private static List<EnterpriseKey> chosen(
      List<EnterpriseKey> graded, Map<EnterpriseKey, SealedProfile> made) {
    List<EnterpriseKey> chosen = new ArrayList<>();
    for (String grade : List.of("A", "B", "C", "D")) {
      graded.stream()
          .filter(key -> gradeOf(made, key).equals(grade))
          .findFirst()
          .ifPresent(chosen::add);
    }
    graded.stream()
        .filter(key -> !chosen.contains(key))
        .limit(Math.max(0, SIGN_INS - chosen.size()))
        .forEach(chosen::add);
    return chosen;
  }

  private static String gradeOf(Map<EnterpriseKey, SealedProfile> made, EnterpriseKey key) {
    SealedProfile profile = made.get(key);
    return profile != null && profile.assessment() instanceof Assessment.Graded graded
        ? graded.grade().name()
        : "";
  }
}
