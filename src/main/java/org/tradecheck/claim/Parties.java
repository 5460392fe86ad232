package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * Whose article it is: the country whose figures it tells, and the other side where it is about two.
 *
 * @param reporter the country whose statistics an unmarked figure belongs to; open if the article does not tell
 * @param partner the other side, if the whole article is about two countries; open otherwise
 */
record Parties(Slot<Area> reporter, Slot<Area> partner) {

    private static final int LEAD_SENTENCES = 4;
    private static final Area BRITAIN = new Area("GBR");

    boolean isPair() {
        return partner.value().isStated();
    }

    /** The other of the two, if this is one of them. */
    Area otherThan(Area area) {
        if (area.equals(reporter.value())) {
            return partner.value();
        }
        return area.equals(partner.value()) ? reporter.value() : Area.UNSTATED;
    }

    /** Counts who is named, in the headline and lead above all, and looks for words that bind two. */
    static Parties of(List<Sentence> sentences, List<List<AreaMention>> mentions, List<AreaMention> title) {
        Map<Area, Integer> weight = new LinkedHashMap<>();
        Map<Area, Span> first = new LinkedHashMap<>();
        Map<Area, Integer> own = new LinkedHashMap<>();
        int pairs = 0;
        Set<Area> lead = new HashSet<>();
        Area side = Area.UNSTATED;
        Area place = Area.UNSTATED;
        for (AreaMention mention : title) {
            count(mention, 6, weight, first);
            lead.add(mention.area());
        }
        for (int i = 0; i < sentences.size(); i++) {
            int worth = i == 0 ? 8 : i < LEAD_SENTENCES ? 4 : 1;
            for (AreaMention mention : mentions.get(i)) {
                boolean isOther = isGoverned(sentences.get(i), mention);
                count(mention, isOther ? 1 : worth + (mention.isPossessive() ? 4 : 0), weight, first);
                if (!isOther) {
                    own.merge(mention.area(), mention.isParty() ? worth : 0, Integer::sum);
                }
                pairs += mention.form() == AreaMention.Form.PAIR ? 1 : 0;
                if (i < 2 && mention.isParty()) {
                    lead.add(mention.area());
                }
                if (mention.form() == AreaMention.Form.OTHER_SIDE && !side.isStated()) {
                    side = mention.area();
                }
                if (mention.form() == AreaMention.Form.AGENCY && mention.area().isStated()) {
                    weight.merge(mention.area(), i < LEAD_SENTENCES ? 3 : 1, Integer::sum);
                    first.putIfAbsent(mention.area(), mention.span());
                }
                if (mention.form() == AreaMention.Form.CAPITAL && !place.isStated() && i < LEAD_SENTENCES) {
                    place = mention.area();
                    weight.merge(place, 2, Integer::sum);
                    first.putIfAbsent(place, mention.span());
                }
            }
        }
        if (hasPoundSign(sentences)) {
            weight.merge(BRITAIN, 6, Integer::sum);
            own.merge(BRITAIN, 6, Integer::sum);
        }
        List<Area> ranked = new ArrayList<>(weight.keySet());
        ranked.sort((a, b) -> Integer.compare(weight.getOrDefault(b, 0), weight.getOrDefault(a, 0)));
        if (ranked.isEmpty()) {
            return new Parties(Slot.open(Area.UNSTATED), Slot.open(Area.UNSTATED));
        }
        Area one = ranked.get(0);
        for (Area area : ranked) {
            boolean isNation = !Areas.standard().isGroup(area) && weight.getOrDefault(area, 0) > 0;
            if (Areas.standard().isGroup(one) && isNation && own.getOrDefault(one, 0) <= own.getOrDefault(area, 0)) {
                one = area;
            }
        }
        ranked.remove(one);
        ranked.add(0, one);
        int others = 0;
        for (int i = 2; i < ranked.size(); i++) {
            others = Math.max(others, weight.getOrDefault(ranked.get(i), 0));
        }
        int second = ranked.size() > 1 ? weight.getOrDefault(ranked.get(1), 0) : 0;
        boolean isBilateral = second > 0
                && pairs > 0
                && lead.contains(ranked.get(1))
                && 2 * others < second + 1
                && 3 * second >= weight.getOrDefault(one, 0);
        if (!isBilateral) {
            return new Parties(slot(one, first), Slot.open(Area.UNSTATED));
        }
        Area two = ranked.get(1);
        Area reporter =
                side.equals(one) || side.equals(two) ? side : place.equals(one) || place.equals(two) ? place : one;
        Area partner = reporter.equals(one) ? two : one;
        return new Parties(slot(reporter, first), slot(partner, first));
    }

    /** Behind "to", "from", "with", "outside of": the other side of somebody's trade. */
    static boolean isGoverned(Sentence sentence, AreaMention mention) {
        int before = mention.first() - 1;
        while (before >= 0 && sentence.tokens().get(before).is("the")) {
            before--;
        }
        if (mention.end() < sentence.tokens().size()
                && isMembers(sentence.tokens().get(mention.end()).lower())) {
            return true;
        }
        if (before < 0) {
            return false;
        }
        String word = sentence.tokens().get(before).lower();
        return word.equals("(") || word.equals("to") || word.equals("from") || word.equals("with") || word.equals("of");
    }

    /** Nobody else's statistics are told in bare pounds with the sign. */
    private static boolean hasPoundSign(List<Sentence> sentences) {
        for (Sentence sentence : sentences.subList(0, Math.min(LEAD_SENTENCES, sentences.size()))) {
            for (Token token : sentence.tokens()) {
                if (token.is("£")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMembers(String word) {
        return word.equals("countries") || word.equals("states") || word.equals("nations") || word.equals("members");
    }

    private static void count(AreaMention mention, int worth, Map<Area, Integer> weight, Map<Area, Span> first) {
        boolean isCounted = mention.isParty()
                && !mention.area().equals(Area.WORLD)
                && !mention.area().code().startsWith("NON_");
        if (isCounted) {
            weight.merge(mention.area(), worth, Integer::sum);
            first.putIfAbsent(mention.area(), mention.span());
        }
    }

    private static Slot<Area> slot(Area area, Map<Area, Span> first) {
        return new Slot<>(area, Evidence.PARAGRAPH, first.getOrDefault(area, Span.NONE));
    }
}
