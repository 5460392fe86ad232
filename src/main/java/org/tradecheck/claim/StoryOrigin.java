package org.tradecheck.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.text.Token;

/**
 * Where a story comes from: who speaks in it, whose side its figures are from, where it was written. It counts for the
 * country, and decides between two.
 */
final class StoryOrigin {

    /** What "we in Kenya" weighs: as much as a first sentence, and half of one more. */
    private static final int WE_IN = 12;

    /** An office that speaks at the start of an article tells figures of its country. */
    private static final int AGENCY_IN_LEAD = 4;

    /** So much more it weighs that somebody speaks for a country. */
    private static final int SPOKEN_FOR = 4;

    private static final int WRITTEN_IN = 2;

    private final String text;
    private final Tallies tallies;

    private Area side = Area.UNSTATED;
    private Area speaker = Area.UNSTATED;
    private Area envoy = Area.UNSTATED;
    private Area place = Area.UNSTATED;
    private boolean isPlaceLine;

    /** The countries of the towns that are named. */
    private final Set<Area> countriesOfTowns = new HashSet<>();

    StoryOrigin(String text, Tallies tallies) {
        this.text = text;
        this.tallies = tallies;
    }

    /** The first side that is a source of figures: "the Korean side"; open if there is none. */
    Area side() {
        return side;
    }

    /** Who speaks first, as "we" or through an ambassador; open if nobody does. */
    Area speaker() {
        return speaker;
    }

    /** For whom an ambassador speaks who is named first; open if none is. */
    Area envoy() {
        return envoy;
    }

    /** The country of the first seat of government in the lead; open if there is none. */
    Area place() {
        return place;
    }

    /** Whether that seat stands in front of the story as where it was written. */
    boolean isPlaceLine() {
        return isPlaceLine;
    }

    /** The one country in which all towns lie that are named; open if they lie in none or several. */
    Area countryOfTowns() {
        return countriesOfTowns.size() == 1 ? countriesOfTowns.iterator().next() : Area.UNSTATED;
    }

    void meetSide(AreaMention mention) {
        if (mention.form() == AreaMention.Form.OTHER_SIDE && !side.isStated()) {
            side = mention.area();
        }
    }

    /** "over which we in Nairobi have no say": whoever writes "we" tells whose figures these are. */
    static boolean isUs(List<Token> tokens, AreaMention mention) {
        return mention.area().isStated() && OurTrade.isUs(tokens, mention);
    }

    /** Weighs who "we" are, wherever it is said, as if the article opened with it. */
    void weighUs(AreaMention mention) {
        weighSpeaker(mention, WE_IN, Prominence.FIRST);
    }

    private void weighSpeaker(AreaMention mention, int weight, Prominence where) {
        tallies.add(mention, weight, weight).standAt(where);
        speaker = speaker.isStated() ? speaker : mention.area();
    }

    /** Weighs an agency, a seat of government, a town; nothing else. */
    void weigh(List<Token> tokens, AreaMention mention, Prominence where) {
        switch (mention.form()) {
            case AGENCY -> weighAgency(tokens, mention, where);
            case CAPITAL -> weighSeat(tokens, mention, where);
            case CITY -> weighTown(tokens, mention);
            default -> {}
        }
    }

    /** "the $9.4bn hole Stats NZ reported": who publishes figures publishes those of the own country. */
    private void weighAgency(List<Token> tokens, AreaMention mention, Prominence where) {
        if (!mention.area().isStated()) {
            return;
        }
        if (Spokesmen.isEnvoy(tokens, mention)) {
            envoy = envoy.isStated() ? envoy : mention.area();
            weighSpeaker(mention, where.worth() + SPOKEN_FOR, where);
            return;
        }
        boolean isReporting = Spokesmen.isReporting(tokens, mention);
        int said = isReporting ? AGENCY_IN_LEAD : Math.min(where.worth(), AGENCY_IN_LEAD);
        tallies.add(mention, said, said).standAt(where);
    }

    private void weighSeat(List<Token> tokens, AreaMention mention, Prominence where) {
        if (!where.isInLead()) {
            if (mention.isPossessive()) {
                // "And Dhaka's planners?": whose planners they are.
                weighTown(tokens, mention);
            }
            return;
        }
        if (Spokesmen.isSpeakingSeat(tokens, mention)) {
            tallies.add(mention, where.worth(), where.worth() + SPOKEN_FOR).standAt(where);
        }
        if (!place.isStated()) {
            place = mention.area();
            isPlaceLine = where != Prominence.TITLE && isInPlaceLine(tokens, mention);
            tallies.add(mention, WRITTEN_IN, WRITTEN_IN);
        }
    }

    private void weighTown(List<Token> tokens, AreaMention mention) {
        if (!PartnerWords.isGoverned(tokens, mention)) {
            countriesOfTowns.add(mention.area());
        }
    }

    /** "GABORONE –", "TUNIS, April 11 (Agency) –": where the story was written, in front of it. */
    private boolean isInPlaceLine(List<Token> tokens, AreaMention mention) {
        if (mention.first() != 0 || mention.end() >= tokens.size()) {
            return false;
        }
        String name = mention.span().of(text);
        return switch (tokens.get(mention.end()).lower()) {
            case "-", "--", "\u2013", "\u2014", "(" -> true;
            case ",", ":" -> name.equals(name.toUpperCase(Locale.ROOT));
            default -> false;
        };
    }
}
