package io.rongqiao.api.schedule;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;

/** Who is made of what, in timed work. */
@Factory
final class ScheduleWiring {

  @Singleton
  TimedWork timedWork(DataSource database, List<TimedWork.Job> jobs) {
    return new TimedWork(database, jobs);
  }
}
