package org.tradecheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.text.Token;

/**
 * Shares that the words take together: "China took 33.8%, the USA 15.4% and Japan 9.7%; together they accounted for 58.9%".
 * A link is made only where the words leave no choice of the parts, or where some of those told near make the sum.
 */
final class SharesTogether {

    /** Words that take together what was told before them, or right in front of them. */
    private static final WordSet TOGETHER = WordSet.of("together", "combined", "jointly", "altogether");

    private static final WordSet POINTING = WordSet.of("the", "these", "those", "all");

    /** So many sentences before the sum its parts may be told. */
    private static final int REACH = 2;

    /** So many shares are looked at for one sum. */
    private static final int MOST = 6;

    /** So many tokens before a sum "the three countries" may begin. */
    private static final int COUNT_REACH = 12;

    private final List<Mentions> sentences;

    /** The shares of each sentence, in the order of the text. */
    private final List<List<ShareClaim>> shares = new ArrayList<>();

    private SharesTogether(List<Mentions> sentences, List<Claim> claims) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            shares.add(new ArrayList<>(0));
        }
        for (Claim claim : claims) {
            if (claim instanceof ShareClaim share) {
                shares.get(share.provenance().sentenceIndex()).add(share);
            }
        }
    }

    /**
     * The sums of an article, each with its parts.
     *
     * @param claims numbered from 1, in the order of the text
     */
    static List<Link> of(List<Mentions> sentences, List<Claim> claims) {
        SharesTogether all = new SharesTogether(sentences, claims);
        List<Link> links = new ArrayList<>();
        for (List<ShareClaim> here : all.shares) {
            for (ShareClaim share : here) {
                all.sumOf(share).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<Link> sumOf(ShareClaim sum) {
        List<Token> tokens =
                sentences.get(sum.provenance().sentenceIndex()).sentence().tokens();
        int count = countBefore(tokens, sum);
        boolean isOfSeveral = sum.slots().partner().value().code().indexOf('+') > 0;
        if (!isTakenTogether(tokens, sum) && count == 0 && !isOfSeveral) {
            return Optional.empty();
        }
        List<ShareClaim> told = told(sum);
        if (told.size() < 2 || told.size() < count || told.size() > MOST || hasOthers(told.get(0), sum)) {
            return Optional.empty();
        }
        for (int from = told.size() - 2; from >= 0; from--) {
            List<ShareClaim> some = told.subList(from, told.size());
            if (range(some).meets(sum.quantity().outer())) {
                return Optional.of(link(sum, some));
            }
        }
        List<ShareClaim> meant = count > 0 ? told.subList(told.size() - count, told.size()) : told;
        // What is less than one of its parts is hardly their sum: it may be of something else.
        boolean isMore = meant.stream()
                .allMatch(s -> s.quantity().value().compareTo(sum.quantity().value()) < 0);
        return isMore && meant.size() > 1 ? Optional.of(link(sum, meant)) : Optional.empty();
    }

    /** The shares of one whole that are told of different goods or partners right before a sum. */
    private List<ShareClaim> told(ShareClaim sum) {
        int sentence = sum.provenance().sentenceIndex();
        for (int i = sentence; i >= 0 && i >= sentence - REACH; i--) {
            List<ShareClaim> parts = new ArrayList<>();
            boolean isOfParagraph = sentences.get(i).sentence().paragraph()
                    == sentences.get(sentence).sentence().paragraph();
            for (ShareClaim share : isOfParagraph ? shares.get(i) : List.<ShareClaim>of()) {
                boolean isBefore = share.span().end() <= sum.span().start();
                if (isBefore && isPart(share, sum)) {
                    if (parts.stream().anyMatch(p -> isOfSame(p, share))) {
                        return List.of();
                    }
                    parts.add(share);
                }
            }
            if (parts.size() > 1) {
                return parts;
            }
            if (i < sentence && !parts.isEmpty()) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isPart(ShareClaim share, ShareClaim sum) {
        boolean isOfPart = share.slots().partner().value().isStated()
                || !share.slots().product().value().isAll();
        return isOfPart
                && share.of() == sum.of()
                && share.slots().status().isFact()
                && sum.slots().status().isFact()
                && !share.quantity().isRange()
                && share.slots().period().value().equals(sum.slots().period().value());
    }

    private static boolean isOfSame(ShareClaim one, ShareClaim other) {
        return one.slots().partner().value().equals(other.slots().partner().value())
                && one.slots().product().value().equals(other.slots().product().value());
    }

    /** Whether a percentage stands between the first part and the sum that no claim is made of. */
    private boolean hasOthers(ShareClaim first, ShareClaim sum) {
        for (int i = first.provenance().sentenceIndex(); i <= sum.provenance().sentenceIndex(); i++) {
            for (Quantity quantity : sentences.get(i).quantities()) {
                boolean isBetween = quantity.kind() == Kind.PERCENT
                        && quantity.span().start() > first.span().start()
                        && quantity.span().end() < sum.span().start();
                if (isBetween && shares.get(i).stream().noneMatch(s -> s.span().equals(quantity.span()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "together they accounted for A", "a combined A", "or A together", "between them A". */
    private static boolean isTakenTogether(List<Token> tokens, ShareClaim sum) {
        int start = sum.span().start();
        boolean isTogether = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isBefore = token.end() <= start;
            boolean isRightBehind = token.start() >= sum.span().end()
                    && token.start() - sum.span().end() <= 2;
            boolean isWith = i + 1 < tokens.size() && tokens.get(i + 1).is("with");
            boolean isBetween = token.is("between")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("them");
            if (isBefore && (token.is(";") || token.isNumber())) {
                isTogether = false;
            }
            if ((isBefore || isRightBehind) && ((TOGETHER.has(token) && !isWith) || isBetween)) {
                isTogether = true;
            }
        }
        return isTogether;
    }

    /** "The three countries accounted for A": how many are meant; 0 if the words do not say. */
    private static int countBefore(List<Token> tokens, ShareClaim sum) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).end() <= sum.span().start()) {
            end++;
        }
        int count = 0;
        for (int i = Math.max(1, end - COUNT_REACH); i < end; i++) {
            if (tokens.get(i).is(";") || tokens.get(i).isNumber()) {
                count = 0;
            }
            SmallNumbers.Found number =
                    POINTING.has(tokens.get(i - 1)) && !tokens.get(i).isNumber()
                            ? SmallNumbers.cardinalAt(tokens, i)
                            : SmallNumbers.Found.NONE;
            boolean isCount = number.is() && number.value() > 1 && number.value() <= MOST;
            count = isCount ? number.value() : count;
        }
        return count;
    }

    private static Interval range(List<ShareClaim> some) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (ShareClaim share : some) {
            sum = sum.plus(share.quantity().outer());
        }
        return sum;
    }

    private static Link link(ShareClaim sum, List<ShareClaim> parts) {
        List<Integer> claims = new ArrayList<>(List.of(sum.provenance().number()));
        parts.forEach(p -> claims.add(p.provenance().number()));
        return new Link(Link.Kind.TOTAL, List.copyOf(claims), false);
    }
}
