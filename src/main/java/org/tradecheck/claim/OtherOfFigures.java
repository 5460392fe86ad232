package org.tradecheck.claim;

import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;

/**
 * The one other side that the sentences with figures of an article name again and again: "Exports to Jordan rose to A. Jordan
 * now takes B", and hardly a figure where anybody else is named. Such an article is about the trade of two.
 */
final class OtherOfFigures {

    /** So many sentences with figures name the other side, at least. */
    private static final int FEWEST = 3;

    /** So many times as often as anybody else without it. */
    private static final int OFTEN = 4;

    private final Tallies tallies;
    private final List<Sentence> sentences;
    private final List<List<AreaMention>> mentions;

    OtherOfFigures(Tallies tallies, List<Sentence> sentences, List<List<AreaMention>> mentions) {
        this.tallies = tallies;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** The other side than the one whose figures the article tells; none if it is not about two. */
    Optional<Tally> than(Tally one) {
        Tally most = one;
        for (Tally each : tallies.all()) {
            boolean isOther = each != one && each.dealtWith() > 0 && !each.isPartOfCountry();
            most = isOther && (most == one || each.named() > most.named()) ? each : most;
        }
        return most != one && isNamedThroughout(one.country(), most.area()) ? Optional.of(most) : Optional.empty();
    }

    /** Whether two fifths of the sentences with figures name a side, from the first amount on, and hardly any names others only. */
    private boolean isNamedThroughout(Area own, Area other) {
        int figures = 0;
        int withOther = 0;
        int withThird = 0;
        boolean isNamed = false;
        boolean isAmount = false;
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokens = sentences.get(i).tokens();
            boolean isHere = mentions.get(i).stream()
                    .anyMatch(m -> isNamed(m) && countryOf(m).equals(other));
            isNamed |= isHere;
            isAmount |= FirstAmounts.hasAmount(tokens);
            if (isAmount && !isNamed) {
                // What the first amount was told of, others may be, too.
                return false;
            }
            if (tokens.stream().anyMatch(Token::isNumber)) {
                figures++;
                withOther += isHere ? 1 : 0;
                withThird += !isHere && mentions.get(i).stream().anyMatch(m -> isThird(m, own, other)) ? 1 : 0;
            }
        }
        return withOther >= FEWEST && 5 * withOther >= 2 * figures && OFTEN * withThird <= withOther;
    }

    /** Whether a mention is of somebody who is neither of two, nor a group that one of them is in, nor a member of one. */
    private static boolean isThird(AreaMention mention, Area one, Area other) {
        Area area = countryOf(mention);
        Areas areas = Areas.standard();
        return isNamed(mention)
                && !area.equals(one)
                && !area.equals(other)
                && !areas.contains(area, one, 0)
                && !areas.contains(area, other, 0)
                && !areas.contains(one, area, 0)
                && !areas.contains(other, area, 0);
    }

    private static Area countryOf(AreaMention mention) {
        return Areas.standard().countryOf(mention.area());
    }

    /** Whether a mention names a country or group, itself or by a place in it. */
    private static boolean isNamed(AreaMention mention) {
        boolean isPlace = mention.form() == AreaMention.Form.CAPITAL
                || mention.form() == AreaMention.Form.CITY
                || mention.form() == AreaMention.Form.AGENCY;
        return mention.area().isStated() && !mention.area().equals(Area.WORLD) && (mention.isParty() || isPlace);
    }
}
