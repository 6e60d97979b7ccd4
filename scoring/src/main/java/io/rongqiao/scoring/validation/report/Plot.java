package io.rongqiao.scoring.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plot as SVG: lines, dots and bars over two axes. Lines differ in dash as well as in colour. */
final class Plot {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 320;
  private static final int LEFT = 52;
  private static final int RIGHT = 12;
  private static final int TOP = 12;
  private static final int BOTTOM = 48;
  private static final int TICKS = 5;

  private final String title;
  private final double mostX;
  private final double leastY;
  private final double mostY;
  private final StringBuilder shapes = new StringBuilder();
  private final List<String> legend = new ArrayList<>();
  private String xText = "";
  private String yText = "";
  private boolean percentX = true;
  private boolean percentY = true;

  /** A place in the plot's own units. */
  record Place(double x, double y) {}

  Plot(String title, double mostX, double leastY, double mostY) {
    this.title = title;
    this.mostX = mostX;
    this.leastY = leastY;
    this.mostY = mostY;
  }

  Plot axes(String x, String y) {
    this.xText = x;
    this.yText = y;
    return this;
  }

  /** Writes numbers, not shares, at the axes named. */
  Plot numbers(boolean x, boolean y) {
    this.percentX = !x;
    this.percentY = !y;
    return this;
  }

  Plot line(String name, String style, List<Place> places) {
    StringBuilder points = new StringBuilder();
    places.forEach(
        it -> points.append(at(x(it.x()))).append(',').append(at(y(it.y()))).append(' '));
    shapes.append(
        "<polyline class=\"line %s\" points=\"%s\"/>%n"
            .formatted(style, points.toString().strip()));
    name(name, style);
    return this;
  }

  Plot dots(String name, String style, List<Place> places) {
    places.forEach(
        it ->
            shapes.append(
                "<circle class=\"dot %s\" cx=\"%s\" cy=\"%s\" r=\"4\"/>%n"
                    .formatted(style, at(x(it.x())), at(y(it.y())))));
    name(name, style);
    return this;
  }

  /** A bar from the zero line to {@code y}. */
  Plot bar(String style, double fromX, double toX, double y) {
    double zero = y(Math.clamp(0, leastY, mostY));
    double end = y(y);
    shapes.append(
        "<rect class=\"bar %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>%n"
            .formatted(
                style,
                at(x(fromX)),
                at(Math.min(zero, end)),
                at(Math.max(0.5, x(toX) - x(fromX) - 1)),
                at(Math.max(0.5, Math.abs(end - zero)))));
    return this;
  }

  Plot name(String name, String style) {
    if (!name.isEmpty()) {
      legend.add(
          "<span class=\"key\"><i class=\"%s\"></i>%s</span>".formatted(style, Html.escape(name)));
    }
    return this;
  }

  /** A word under the x axis instead of its numbers. */
  Plot mark(double atX, String text) {
    shapes.append(
        "<text class=\"tick\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
            .formatted(at(x(atX)), HEIGHT - BOTTOM + 16, Html.escape(text)));
    return this;
  }

  String html(boolean ticksX) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<figure><figcaption>%s</figcaption><svg viewBox=\"0 0 %d %d\" role=\"img\""
                .formatted(Html.escape(title), WIDTH, HEIGHT)
            + " aria-label=\"%s\">%n".formatted(Html.escape(title)));
    grid(svg, ticksX);
    svg.append(shapes);
    svg.append(
        "<text class=\"axis\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
            .formatted((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, Html.escape(xText)));
    svg.append(
        "<text class=\"axis\" transform=\"translate(12 %d) rotate(-90)\""
                .formatted((TOP + HEIGHT - BOTTOM) / 2)
            + " text-anchor=\"middle\">%s</text>%n".formatted(Html.escape(yText)));
    svg.append("</svg>");
    if (!legend.isEmpty()) {
      svg.append("<div class=\"legend\">").append(String.join("", legend)).append("</div>");
    }
    return svg.append("</figure>\n").toString();
  }

  private void grid(StringBuilder svg, boolean ticksX) {
    for (int tick = 0; tick <= TICKS; tick++) {
      double yValue = leastY + (mostY - leastY) * tick / TICKS;
      svg.append(
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>%n"
              .formatted(LEFT, WIDTH - RIGHT, at(y(yValue)), at(y(yValue))));
      svg.append(
          "<text class=\"tick\" x=\"%d\" y=\"%s\" text-anchor=\"end\">%s</text>%n"
              .formatted(LEFT - 5, at(y(yValue) + 4), tick(yValue, percentY, mostY - leastY)));
      if (ticksX) {
        double xValue = mostX * tick / TICKS;
        svg.append(
            "<text class=\"tick\" x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>%n"
                .formatted(at(x(xValue)), HEIGHT - BOTTOM + 16, tick(xValue, percentX, mostX)));
      }
    }
    svg.append(
        "<line class=\"base\" x1=\"%d\" x2=\"%d\" y1=\"%s\" y2=\"%s\"/>%n"
            .formatted(
                LEFT,
                WIDTH - RIGHT,
                at(y(Math.clamp(0, leastY, mostY))),
                at(y(Math.clamp(0, leastY, mostY)))));
  }

  private static String tick(double value, boolean percent, double range) {
    double shown = percent ? 100 * value : value;
    double steps = (percent ? 100 * range : range) / TICKS;
    int decimals = steps >= 1 ? 0 : steps >= 0.1 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", shown) + (percent ? "%" : "");
  }

  private double x(double value) {
    return LEFT + (WIDTH - LEFT - RIGHT) * value / mostX;
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - leastY) / (mostY - leastY);
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
