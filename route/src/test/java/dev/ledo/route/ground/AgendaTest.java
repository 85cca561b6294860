package dev.ledo.route.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Who works on which tile when.
class AgendaTest {

  private static final double NOTHING = Double.POSITIVE_INFINITY;

  private static Agenda agenda(int threads, double end) {
    var agenda = new Agenda(8, threads);
    for (int tile = 0; tile < 4; tile++) {
      agenda.add(tile, tile);
    }
    agenda.begin(end);
    return agenda;
  }

  @Test
  void onlyTilesWithAKeyBelowTheEndAreTaken() {
    Agenda agenda = agenda(1, 2);
    assertThat(agenda.queued()).isEqualTo(2);
    for (int tile = 0; tile < 2; tile++) {
      assertThat(agenda.take(0)).isEqualTo(tile);
      agenda.leave(tile, NOTHING);
    }
    assertThat(agenda.take(0)).isEqualTo(Agenda.NONE);
    assertThat(agenda.least()).isEqualTo(2);
    assertThat(agenda.isDone(1, 0)).isTrue();
    assertThat(agenda.isDone(2, 0)).isFalse();
  }

  @Test
  void whatCameMeanwhileIsWorkedOnAgain() {
    Agenda agenda = agenda(1, 1);
    assertThat(agenda.take(0)).isZero();
    agenda.add(0, 0.5);
    agenda.leave(0, 7);
    assertThat(agenda.take(0)).isZero();
    agenda.leave(0, 7);
    assertThat(agenda.take(0)).isEqualTo(Agenda.NONE);
    assertThat(agenda.least()).isEqualTo(1);
  }

  @Test
  void eachThreadBeginsInAPartOfItsOwnAndHelpsWhenThatIsDone() {
    Agenda agenda = agenda(2, 4);
    assertThat(agenda.take(1)).isEqualTo(2);
    assertThat(agenda.take(0)).isZero();
    assertThat(agenda.take(1)).isEqualTo(3);
    assertThat(agenda.take(1)).isEqualTo(1);
  }

  @Test
  void whoFindsNothingWaitsForWhatOthersMayStillFind() throws Exception {
    Agenda agenda = agenda(2, 1);
    assertThat(agenda.take(0)).isZero();
    var other = CompletableFuture.supplyAsync(() -> agenda.take(1));
    assertThat(other).isNotDone();
    agenda.add(5, 0.5);
    assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(5);
    var last = CompletableFuture.supplyAsync(() -> agenda.take(1));
    agenda.leave(5, NOTHING);
    assertThat(last).isNotDone();
    agenda.leave(0, NOTHING);
    assertThat(last.get(10, TimeUnit.SECONDS)).isEqualTo(Agenda.NONE);
  }

  @Test
  void nobodyWaitsForOneWhoFailed() throws Exception {
    Agenda agenda = agenda(2, 1);
    assertThat(agenda.take(0)).isZero();
    var other = CompletableFuture.supplyAsync(() -> agenda.take(1));
    agenda.abandon();
    assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(Agenda.NONE);
    assertThat(agenda.isAbandoned()).isTrue();
    agenda.leave(0, 0.5);
    assertThat(agenda.take(0)).isEqualTo(Agenda.NONE);
  }

  @Test
  void withNothingToDoThereIsNoLeastKey() {
    assertThat(new Agenda(3, 1).least()).isNaN();
  }
}
