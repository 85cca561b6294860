package dev.ledo.route.reading;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// What can be wrong with, or missing from, the network that a case describes.
public enum RouteCode implements ProblemCode {
  NO_WAY(
      "R001",
      Severity.WARNING,
      "no ways lead from the start to the end",
      "add the legs between them; one of which little is known helps more than none"),
  NO_LENGTH(
      "R002",
      Severity.WARNING,
      "a way has neither length nor time",
      "give `length`, or `straight` and `sinuosity`, or `transit`"),
  NO_GRADE(
      "R003",
      Severity.WARNING,
      "a store counts oxide, and no feed says how much is in a tonne",
      "give the store in t, or a feed of the material with its grade"),
  OLD_CROSSING(
      "R004",
      Severity.WARNING,
      "what is known of a crossing is old",
      "look for a newer source; until then its state counts as unknown"),
  TOO_HEAVY(
      "R005",
      Severity.WARNING,
      "the vehicle is heavier than the weakest bridge",
      "ask for the corridor with a lighter vehicle"),
  MONTH_DISPUTED(
      "R006",
      Severity.WARNING,
      "rows disagree on a month",
      "nothing if both may be true: the range over both is used"),
  MISSING(
      "R007",
      Severity.NOTE,
      "figures of a way or store are not known",
      "fill them in when somebody knows; the answers are as wide as what is missing"),
  FORBIDDEN(
      "R008",
      Severity.NOTE,
      "the law forbids a way or place",
      "nothing: it is unavailable at any price"),
  NO_SOLVER(
      "R009",
      Severity.WARNING,
      "the solver of linear programs cannot be used",
      "see docs/methods/highs.md; all other answers hold without it"),
  FROM_GROUND(
      "R010",
      Severity.NOTE,
      "figures of a way come from heights of the ground",
      "compare them with the road itself; it may lie elsewhere"),
  NOT_FROM_GROUND(
      "R011",
      Severity.NOTE,
      "heights of the ground say nothing of a way",
      "add the tiles that the message misses, or give the leg's own figures"),
  FROM_ROADS(
      "R012",
      Severity.NOTE,
      "the length of a way is measured on mapped roads",
      "give `length` with its source if a better one is known"),
  NOT_FROM_ROADS(
      "R013",
      Severity.NOTE,
      "mapped roads say nothing of a way",
      "nothing if the map is not complete there; else move the site to the road, or add a larger or newer extract"),
  LENGTH_DISPUTED(
      "R014",
      Severity.WARNING,
      "the length of a way and that of mapped roads disagree",
      "look which road each means; correct `length`, or the position of a site that lies beside the road"),
  USELESS_FILE(
      "R015",
      Severity.WARNING,
      "a file in `roads/` or `terrain/` is of no use",
      "mend or remove it; the case answers without it"),
  NOT_YET(
      "R016",
      Severity.NOTE,
      "a row begins after the day asked about",
      "nothing if it is a plan or a forecast; otherwise check its `from`"),
  MAPPED_ALREADY(
      "R017",
      Severity.WARNING,
      "a way that is to be built is on the map already",
      "look whether that road carries the vehicle: if it does, leave out `status`; if not, nothing: the modules then make it better"),
  CROSSING_DISPUTED(
      "R018",
      Severity.WARNING,
      "rows disagree on the state of a crossing on the day",
      "end the one that no longer holds; until then the one that began last counts"),
  CANNOT_OPEN(
      "R019",
      Severity.NOTE,
      "what is built does not help to open a corridor",
      "give what it requires a `leg` if that is part of the way; take it out of `requires` if the way can do without it"),
  MAPPED_IN_PART(
      "R020",
      Severity.WARNING,
      "a part of a way that is to be built is on the map already",
      "look whether those roads carry the vehicle: if they do, make them legs of their own and build only the rest; check that the modules do not pay for all of it"),
  LOOP(
      "R021",
      Severity.WARNING,
      "a way begins where it ends, and is left out",
      "name two different places, or take the row out: nothing goes over it"),
  SHARE_DISPUTED(
      "R022",
      Severity.WARNING,
      "`open_share` of a row does not fit its `state`",
      "write `restricted` or `chance` where a way is open in part; else leave `open_share` empty");

  private final String id;
  private final Severity severity;
  private final String title;
  private final String remedy;

  RouteCode(String id, Severity severity, String title, String remedy) {
    this.id = id;
    this.severity = severity;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
