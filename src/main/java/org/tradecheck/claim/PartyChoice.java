package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Chooses whose article it is among those whom it tells of: one, one of two, or the country of its towns. */
final class PartyChoice {

    /** So much an article must tell of a country that its start does not name, to be written for it. */
    private static final int FEW = 3;

    /** Who lives in a country and trades or invests from there. */
    private static final WordSet RESIDENTS = WordSet.of(
            "residents", "companies", "firms", "enterprises", "exporters", "importers", "producers", "households");

    private final Tallies tallies;
    private final StoryOrigin origin;
    private final OtherOfTwo others;

    PartyChoice(Tallies tallies, StoryOrigin origin, BoundPairs pairs) {
        this.tallies = tallies;
        this.origin = origin;
        this.others = new OtherOfTwo(tallies, pairs);
    }

    /** The parties of an article with these sentences, and what they mention. */
    Parties parties(List<Sentence> sentences, List<List<AreaMention>> mentions) {
        List<Tally> ranked = Ranking.of(tallies);
        if (ranked.isEmpty()) {
            return ofTowns();
        }
        Tally one = ranked.get(0);
        Optional<Tally> other = others.than(one, ranked);
        if (other.isPresent()) {
            Tally two = other.get();
            return isOfFirst(one, two) ? pair(one, two) : pair(two, one);
        }
        if (isAlone(one) && isOfResidents(one, sentences, mentions)) {
            return new Parties(one.slot(), Slot.NO_AREA);
        }
        Optional<Tally> ofFigures = new OtherOfFigures(tallies, sentences, mentions).than(one);
        return ofFigures
                .map(two -> pair(one, two))
                .or(() -> ofFirstAmounts(sentences, mentions))
                .or(() -> others.bothWays(one, ranked, endOfFirstAmount(sentences))
                        .map(two -> pair(one, two)))
                .orElseGet(() -> ofOne(one));
    }

    /** Where the first sentence with an amount ends; 0 if there is none. */
    private static int endOfFirstAmount(List<Sentence> sentences) {
        return sentences.stream()
                .filter(s -> FirstAmounts.hasAmount(s.tokens()))
                .findFirst()
                .map(s -> s.span().end())
                .orElse(0);
    }

    private static Parties pair(Tally reporter, Tally partner) {
        return new Parties(reporter.slot(), partner.slot());
    }

    /** Which of two an article is written for: what its origin says, unless one of them owns all that it tells. */
    private boolean isOfFirst(Tally one, Tally two) {
        if (ownsAll(one, two) || ownsAll(two, one)) {
            return ownsAll(one, two);
        }
        Tally reporter = signed(origin.side(), one, two, one);
        reporter = signed(origin.place(), one, two, reporter);
        return signed(origin.speaker(), one, two, reporter) == one;
    }

    /** "Serbian exports", "the balance of Serbia", and never those of the other: these are Serbia's figures. */
    private static boolean ownsAll(Tally tally, Tally other) {
        return tally.flows() > 1 && other.flows() == 0;
    }

    /** Whichever of two a sign is of, unless the other outweighs it; else whom other signs are of. */
    private static Tally signed(Area sign, Tally one, Tally two, Tally before) {
        if (sign.equals(one.area())) {
            return isOutweighed(one, two) ? before : one;
        }
        return sign.equals(two.area()) && !isOutweighed(two, one) ? two : before;
    }

    /** Where a story was written counts little against whose figures it tells throughout. */
    private static boolean isOutweighed(Tally sign, Tally other) {
        return 2 * other.own() >= 3 * sign.own();
    }

    /** The trade of two, where the first amounts of an article are between them and hardly anybody else is named. */
    private Optional<Parties> ofFirstAmounts(List<Sentence> sentences, List<List<AreaMention>> mentions) {
        List<Tally> two = new ArrayList<>();
        int others = 0;
        for (Tally each : List.copyOf(tallies.all())) {
            Tally nation = tallies.of(each.country());
            if (each.named() > 1 && !two.contains(nation)) {
                two.add(nation);
            }
            others += each.named() == 1 ? 1 : 0;
        }
        if (others > 1 || two.size() != 2 || two.stream().anyMatch(Tally::isGroup)) {
            return Optional.empty();
        }
        Tally one = two.get(0);
        Tally other = two.get(1);
        List<Area> partners = FirstAmounts.partners(sentences, mentions);
        boolean isFirst = partners.contains(one.area());
        boolean isSecond = partners.contains(other.area());
        if (!isFirst && !isSecond) {
            return Optional.empty();
        }
        // "Malagasy buyers took A of Mauritian goods": whose figures they are, the rest of the article says.
        boolean isOfFirst = isFirst && isSecond ? one.own() >= other.own() : isSecond;
        return Optional.of(isOfFirst ? pair(one, other) : pair(other, one));
    }

    /** The country that an article tells most of, or where it was written if that says more. */
    private Parties ofOne(Tally one) {
        Area place = origin.place();
        boolean isLate = tallies.isLate(one) && (place.isStated() || isLittle(one));
        if (isHostOfEnvoy(place, one)) {
            return pair(one, tallies.of(place));
        }
        Tally own = isLate || isOnlyNamedAt(place, one) ? tallies.of(place) : one;
        return own.area().isStated() && (own.own() > 0 || isAlone(own))
                ? new Parties(own.slot(), Slot.NO_AREA)
                : ofTowns();
    }

    /** "ASTANA – The Finnish ambassador": who is sent to a country speaks of the trade with it. */
    private boolean isHostOfEnvoy(Area place, Tally one) {
        return origin.isPlaceLine()
                && place.isStated()
                && origin.envoy().equals(one.country())
                && !place.equals(one.country());
    }

    /**
     * "A barrel of Ecuadorean crude sold for A": the only country that is named, and nobody deals with it. A group alone
     * may as well be somebody's market: "the EU accounted for A".
     */
    private boolean isAlone(Tally one) {
        return one.dealtWith() == 0
                && !one.isGroup()
                && tallies.all().stream().allMatch(t -> t == one || t.country().equals(one.country()));
    }

    /** "The current account closed with A. Chilean companies placed B abroad": its people act in what is its own account. */
    private static boolean isOfResidents(Tally one, List<Sentence> sentences, List<List<AreaMention>> mentions) {
        boolean isFound = false;
        for (int i = 0; i < sentences.size(); i++) {
            for (AreaMention mention : mentions.get(i)) {
                if (mention.area().equals(one.area())) {
                    if (mention.form() != AreaMention.Form.DEMONYM || !isBeforeResidents(mention, sentences.get(i))) {
                        return false;
                    }
                    isFound = true;
                }
            }
        }
        return isFound;
    }

    private static boolean isBeforeResidents(AreaMention mention, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.start() >= mention.span().end()) {
                return RESIDENTS.has(token);
            }
        }
        return false;
    }

    /** Whether little is told of a country, and it is not the only one whose figures are told: "Ireland ran a deficit". */
    private boolean isLittle(Tally one) {
        boolean isOnly = one.flows() > 0 && tallies.all().stream().allMatch(t -> t == one || t.own() == 0);
        return one.own() < FEW && !isOnly;
    }

    /** "GABORONE – Sales of diamonds fell, blamed on Chinese brides": named, but the owner of nothing, where a place says more. */
    private boolean isOnlyNamedAt(Area place, Tally one) {
        return origin.isPlaceLine()
                && !place.equals(one.country())
                && one.ownInHeadline() == 0
                && tallies.all().stream().noneMatch(t -> t.flows() > 0);
    }

    /** Nothing says whose figures these are but its towns, if they lie in one country. */
    private Parties ofTowns() {
        Area country = origin.countryOfTowns();
        return country.isStated()
                ? new Parties(new Slot<>(country, Evidence.PARAGRAPH, Span.NONE), Slot.NO_AREA)
                : Parties.UNKNOWN;
    }
}
