package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.text.Article;
import org.tradecheck.text.ArticleReader;
import org.tradecheck.text.Span;

/**
 * A text of our own writing and the claims it must give. The layout of the files is told in {@code claims/README.md}.
 *
 * @param form the heading it stands under
 * @param date the article's date
 * @param text the text; its lines are paragraphs
 * @param wanted what its figures must be read as
 */
record ClaimCase(String form, String date, String text, List<Wanted> wanted) {

    /**
     * What one figure must be read as.
     *
     * @param line the line of the file
     * @param figure where it stands in the text
     * @param what its measure with kind and direction; "none" if it is no statement about trade
     * @param parties reporter, or reporter {@code >} partner; empty for neither, {@code ?} where English leaves it open
     * @param period the time as reports print it; empty for none, {@code ?} where English leaves it open
     * @param status how much of a fact it is
     * @param product words of the product's name, or empty if the case is not about products
     */
    record Wanted(String line, Span figure, String what, String parties, String period, String status, String product) {

        /** What is wrong with a claim; empty if nothing is. */
        List<String> faults(Claim claim) {
            List<String> faults = new ArrayList<>();
            add(faults, "measure", what, ClaimCase.what(claim));
            add(faults, "parties", parties, ClaimCase.parties(claim.slots()));
            Period got = claim.slots().period().value();
            if (!period.equals("?")
                    && !period.equals(print(got))
                    && !Period.parse(period).filter(got::equals).isPresent()) {
                faults.add("period wanted " + shown(period) + " got " + shown(print(got)));
            }
            add(faults, "status", status, claim.slots().status().name().toLowerCase(Locale.ROOT));
            String name = claim.slots().product().value().name().toLowerCase(Locale.ROOT);
            if (!product.isEmpty() && !name.contains(product)) {
                faults.add("product wanted " + product + " got " + shown(name));
            }
            return faults;
        }

        private static void add(List<String> faults, String slot, String wanted, String got) {
            if (!wanted.equals("?") && !wanted.equals(got)) {
                faults.add(slot + " wanted " + shown(wanted) + " got " + shown(got));
            }
        }
    }

    /** The cases of a file. */
    static List<ClaimCase> parse(List<String> lines) {
        List<ClaimCase> cases = new ArrayList<>();
        String form = "";
        String date = "";
        StringBuilder text = new StringBuilder();
        List<String> figures = new ArrayList<>();
        List<String> all = new ArrayList<>(lines);
        all.add("");
        for (String line : all) {
            if (line.startsWith("#")) {
                form = line.replace("#", "").strip();
            } else if (line.startsWith("@")) {
                date = line.substring(1).strip();
            } else if (line.startsWith(">")) {
                text.append(text.isEmpty() ? "" : "\n").append(line.substring(1).strip());
            } else if (line.startsWith("- ")) {
                figures.add(line.substring(2).strip());
            } else if (line.isBlank() && !text.isEmpty()) {
                cases.add(of(form, date, text.toString(), figures));
                text.setLength(0);
                figures.clear();
            }
        }
        return cases;
    }

    private static ClaimCase of(String form, String date, String text, List<String> figures) {
        List<Wanted> wanted = new ArrayList<>();
        for (String line : figures) {
            String[] cells = line.split("\\|", -1);
            String status = "actual";
            String product = "";
            for (int i = 4; i < cells.length; i++) {
                String cell = cells[i].strip();
                if (cell.startsWith("of ")) {
                    product = cell.substring(3);
                } else {
                    status = cell;
                }
            }
            wanted.add(new Wanted(
                    line,
                    find(text, cells[0].strip()),
                    cell(cells, 1),
                    cell(cells, 2),
                    cell(cells, 3),
                    status,
                    product));
        }
        return new ClaimCase(form, date, text, List.copyOf(wanted));
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length ? cells[i].strip() : "";
    }

    /** Where a figure stands; {@code 5 pct#2} is its second mention. */
    private static Span find(String text, String figure) {
        int hash = figure.indexOf('#');
        String words = hash < 0 ? figure : figure.substring(0, hash);
        int times = hash < 0 ? 1 : Integer.parseInt(figure.substring(hash + 1));
        int at = -1;
        for (int i = 0; i < times; i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException("no \"" + figure + "\" in: " + text);
            }
        }
        return new Span(at, at + words.length());
    }

    Reading read() {
        Article article = new ArticleReader().read("case", "", date, text);
        return ClaimReader.read(article);
    }

    /** A line for each figure that is not read as wanted. */
    List<String> faults() {
        Reading reading = read();
        List<String> faults = new ArrayList<>();
        for (Wanted each : wanted) {
            List<Claim> claims = claimsAt(reading, each.figure());
            if (each.what().equals("none")) {
                claims.stream()
                        .filter(c -> isTrade(c))
                        .forEach(c -> faults.add(each.line() + "\n      got " + line(c)));
                continue;
            }
            if (!isRead(reading, each.figure())) {
                faults.add(each.line() + "\n      no such figure; got " + numbers(reading, each.figure()));
            } else if (claims.isEmpty()) {
                faults.add(each.line() + "\n      no claim");
            } else {
                List<List<String>> all = new ArrayList<>();
                claims.forEach(c -> all.add(each.faults(c)));
                int best = Collections.min(all.stream().map(List::size).toList());
                if (best > 0) {
                    int i = all.stream().map(List::size).toList().indexOf(best);
                    faults.add(
                            each.line() + "\n      " + String.join("; ", all.get(i)) + "; got " + line(claims.get(i)));
                }
            }
        }
        return faults;
    }

    static boolean isRead(Reading reading, Span figure) {
        return reading.numbers().stream()
                .anyMatch(q -> q.span().equals(figure)
                        || q.span().overlaps(figure)
                                && !hasDigit(reading.article().quote(figure)));
    }

    private static boolean hasDigit(String figure) {
        return figure.chars().anyMatch(Character::isDigit);
    }

    private static String numbers(Reading reading, Span figure) {
        List<String> found = new ArrayList<>();
        for (Quantity each : reading.numbers()) {
            if (each.span().overlaps(figure)) {
                found.add(reading.article().quote(each.span()));
            }
        }
        return found.toString();
    }

    static List<Claim> claimsAt(Reading reading, Span figure) {
        List<Claim> found = new ArrayList<>();
        for (Claim each : reading.claims()) {
            if (each.span().overlaps(figure)
                    && (each instanceof LevelClaim || each instanceof ShareClaim || each instanceof ChangeClaim)) {
                found.add(each);
            }
        }
        return found;
    }

    private static boolean isTrade(Claim claim) {
        Measure measure = claim instanceof ShareClaim share
                ? share.of()
                : claim instanceof ChangeClaim change
                        ? change.measure() == Measure.SHARE ? change.shareOf() : change.of()
                        : claim.measure();
        return measure.isTrade() || measure == Measure.INVESTMENT;
    }

    /** Measure, kind and direction in one phrase: {@code growth of exports up}. */
    static String what(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return measure(level.measure(), level.sense());
        }
        if (claim instanceof ShareClaim share) {
            return "share of " + share.of().word();
        }
        ChangeClaim change = (ChangeClaim) claim;
        String of = change.form() == ChangeClaim.Form.POINTS
                ? change.of() == Measure.SHARE
                        ? "share of " + change.shareOf().word()
                        : change.of().word()
                : measure(change.of(), change.ofSense());
        String kind = switch (change.form()) {
            case RATE, MULTIPLE -> "growth";
            case ABSOLUTE -> "change";
            case POINTS -> "points";
        };
        return kind + " of " + of + (change.sense() == Sense.INCREASE ? " up" : " down");
    }

    private static String measure(Measure measure, Sense sense) {
        String word = measure.word();
        if (sense == Sense.SURPLUS || sense == Sense.DEFICIT) {
            String side = sense.name().toLowerCase(Locale.ROOT);
            return measure == Measure.BALANCE ? side : word + " " + side;
        }
        return word;
    }

    static String parties(Slots slots) {
        String partner = slots.partner().value().code();
        return slots.reporter().value().code() + (partner.isEmpty() || partner.equals("WLD") ? "" : ">" + partner);
    }

    private static String print(Period period) {
        return period.isDated() ? period.print() : "";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    /** A claim as a line of a case. */
    static String line(Claim claim) {
        Slots slots = claim.slots();
        return what(claim) + " | " + parties(slots) + " | "
                + print(slots.period().value()) + " | "
                + slots.status().name().toLowerCase(Locale.ROOT) + " | of "
                + slots.product().value().name() + " (" + claim.provenance().phrasing() + ")";
    }
}
