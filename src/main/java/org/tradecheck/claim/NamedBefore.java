package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * The parties that the sentences before named, for "the five together", "trade with the three countries reached A, B and
 * C, respectively".
 */
final class NamedBefore {

    /** So many sentences back the first of them may stand. */
    private static final int REACH = 8;

    /** So many words may stand between "these" and what they are: "the three largest foreign markets". */
    private static final int LONGEST_GAP = 4;

    private static final WordSet POINTERS = WordSet.of("the", "these", "those");

    /** Right before a figure: it is of several. */
    private static final WordSet SUMMED = WordSet.of("together", "altogether", "jointly");

    private static final WordSet IN_ALL = WordSet.of("in", "all", "taken");

    /** So many words before its figure "together" may stand: "together almost". */
    private static final int HEDGED = 3;

    /** So many tokens from its start a sentence takes up several: "Taken together, these countries". */
    private static final int OPENING = 5;

    private final List<List<Area>> sentences = new ArrayList<>();
    private final List<Area> ofSentence = new ArrayList<>();
    private final List<Area> ofParagraph = new ArrayList<>();

    /** Takes in the parties of one more sentence, apart from the country whose figures these are. */
    void add(List<Area> parties) {
        sentences.add(parties);
        if (sentences.size() > REACH) {
            sentences.remove(0);
        }
    }

    /** Takes in the partners whose figures a sentence has told. */
    void tell(List<Area> partners, boolean isNewParagraph) {
        ofSentence.clear();
        ofSentence.addAll(partners);
        if (isNewParagraph) {
            ofParagraph.clear();
        }
        for (Area partner : partners) {
            if (!ofParagraph.contains(partner)) {
                ofParagraph.add(partner);
            }
        }
    }

    /** The partners that "they together", "taken together, these countries" mean at the start of a sentence. */
    List<Area> together(List<Token> tokens) {
        boolean isSum = false;
        boolean isThey = false;
        boolean isThese = false;
        for (int i = 0; i < tokens.size() && i < OPENING; i++) {
            isSum |= tokens.get(i).is("together") || tokens.get(i).is("combined");
            isThey |= tokens.get(i).is("they");
            isThese |= tokens.get(i).is("these") && i + 1 < tokens.size() && Together.GROUPS.has(tokens.get(i + 1));
        }
        List<Area> meant = isThese ? ofParagraph : isThey ? ofSentence : List.of();
        return isSum && meant.size() > 1 ? List.copyOf(meant) : List.of();
    }

    /** Whether the figures of the sentence before were of these partners, one by one. */
    boolean areTold(List<Area> partners) {
        return partners.size() > 1 && ofSentence.size() == partners.size() && ofSentence.containsAll(partners);
    }

    /** "Norway (A) and Sweden (B) head the list, and together they were worth C". */
    static boolean isTogetherBefore(List<Token> tokens, Span amount) {
        int figure = amount.start();
        boolean isSum = false;
        for (int i = 0; i + 1 < tokens.size() && tokens.get(i + 1).end() <= figure; i++) {
            isSum = tokens.get(i).is("together") && tokens.get(i + 1).is("they")
                    || tokens.get(i).is("they") && tokens.get(i + 1).is("together")
                    || isSum && !tokens.get(i).is(";");
        }
        return isSum || isDirectly(tokens, figure) || isBehind(tokens, amount);
    }

    /** "to Norway A and to Sweden B, C together": at the end of what is said of the figure. */
    private static boolean isBehind(List<Token> tokens, Span amount) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() >= amount.end()) {
                boolean isEnd = i + 1 == tokens.size() || !tokens.get(i + 1).isWord();
                return tokens.get(i).is("together") && isEnd;
            }
        }
        return false;
    }

    /** "to Norway (A) and to Sweden (B), together C", "all in all a third": right before the figure. */
    private static boolean isDirectly(List<Token> tokens, int figure) {
        int last = tokens.size() - 1;
        while (last >= 0 && tokens.get(last).end() > figure) {
            last--;
        }
        if (last > 0 && tokens.get(last).is(",")) {
            // "; taken together, C"
            last--;
        }
        for (int i = last; i > 0 && i > last - HEDGED && tokens.get(i).isWord(); i--) {
            boolean isInAll = tokens.get(i).is("all") && tokens.get(i - 1).is("in");
            boolean isSum = isInAll || SUMMED.has(tokens.get(i));
            int before = i - 1;
            while (isSum && before > 0 && IN_ALL.has(tokens.get(before))) {
                before--;
            }
            if (isSum && (!tokens.get(before).isWord() || tokens.get(before).is("and"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The last so many parties, with those of the sentence itself: "China led with A. Japan was second and Chile third; the
     * three took B".
     */
    List<Area> last(int count, List<Area> inSentence) {
        List<Area> here = new ArrayList<>(inSentence);
        if (here.size() != count) {
            // "the three Asian markets": what says which they are is none of them.
            here.removeIf(Areas.standard()::isGroup);
        }
        if (here.size() >= count) {
            return here.size() == count ? here : List.of();
        }
        List<Area> all = new ArrayList<>(last(count - here.size()));
        boolean areOthers = here.isEmpty() || !all.isEmpty() && all.stream().noneMatch(here::contains);
        if (!areOthers) {
            return last(count);
        }
        all.addAll(here);
        return all;
    }

    /**
     * The last so many parties in the order in which they were named; none if a sentence names more than are wanted. "Among
     * EU members, Germany took A": where the countries alone make up the number, their group is none of them.
     */
    List<Area> last(int count) {
        List<Area> all = last(count, true);
        return all.isEmpty() ? last(count, false) : all;
    }

    private List<Area> last(int count, boolean hasGroups) {
        List<Area> found = new ArrayList<>();
        for (int i = sentences.size() - 1; i >= 0 && found.size() < count; i--) {
            List<Area> further = new ArrayList<>(sentences.get(i));
            further.removeIf(a -> !hasGroups && Areas.standard().isGroup(a));
            further.removeAll(found);
            found.addAll(0, further);
        }
        return found.size() == count ? found : List.of();
    }

    /** Whether a sentence speaks of several parties named before: "these countries", "the three markets". */
    static boolean isMeant(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!POINTERS.has(tokens.get(i))) {
                continue;
            }
            boolean isPointing = !tokens.get(i).is("the");
            for (int j = i + 1; j < tokens.size() && j <= i + LONGEST_GAP; j++) {
                if (Together.GROUPS.has(tokens.get(j))) {
                    boolean isTop = Together.SUPERLATIVES.has(tokens.get(i + 1));
                    return isPointing || SmallNumbers.isCardinal(tokens.get(isTop ? i + 2 : i + 1));
                }
            }
        }
        return false;
    }

    /** The drafts of a sentence with "respectively", each list of figures dealt out to the parties meant. */
    List<Draft> dealt(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        int at = 0;
        while (at < all.size()) {
            int end = at + 1;
            while (end < all.size() && isOfOneList(all.get(at), all.get(end))) {
                end++;
            }
            List<Area> parties = end - at < 2 ? List.of() : last(end - at);
            for (int i = 0; i < parties.size(); i++) {
                Draft draft = all.get(at + i);
                Slot<Area> partner = new Slot<>(parties.get(i), Evidence.PARAGRAPH, draft.cueSpan());
                all.set(at + i, draft.withFrame(all.get(at).frame().withPartner(partner)));
            }
            at = end;
        }
        return all;
    }

    private static boolean isOfOneList(Draft first, Draft next) {
        return first.form() == next.form()
                && first.role() == next.role()
                && first.frame().measure() == next.frame().measure();
    }
}
