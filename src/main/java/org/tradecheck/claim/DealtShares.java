package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;

/**
 * Shares that stand behind a list of amounts and are dealt out to it: "Chile took A and Peru B, respectively 14 and 12
 * percent of the total". The first share is that of whoever has the first amount.
 */
final class DealtShares {

    private DealtShares() {}

    /** Gives each share of such a list the amount in its place. */
    static void deal(Chunks chunks, List<Quantity> quantities, List<Draft> drafts) {
        for (int i = chunks.has(Cue.RESPECTIVELY) ? 1 : chunks.size(); i + 1 < chunks.size(); i++) {
            List<Integer> shares = chunks.get(i).is(Cue.RESPECTIVELY) ? sharesBehind(chunks, quantities, i) : List.of();
            if (shares.size() > 1) {
                deal(shares, drafts);
                return;
            }
        }
    }

    /** The numbers of the percentages in a row behind "respectively". */
    private static List<Integer> sharesBehind(Chunks chunks, List<Quantity> quantities, int respectively) {
        List<Integer> shares = new ArrayList<>();
        int at = respectively + 1;
        while (at < chunks.size()
                && chunks.get(at).is(Chunk.Kind.QUANTITY)
                && quantities.get(chunks.get(at).index()).kind() == Kind.PERCENT) {
            shares.add(chunks.get(at).index());
            at++;
            while (at < chunks.size()
                    && (chunks.get(at).is(Cue.COMMA) || chunks.get(at).is(Cue.AND))) {
                at++;
            }
        }
        return shares;
    }

    private static void deal(List<Integer> shares, List<Draft> drafts) {
        List<Draft> amounts = new ArrayList<>();
        Draft model = null;
        for (Draft draft : drafts) {
            boolean isAmount = draft.quantity() < shares.get(0)
                    && draft.form() == Draft.Form.LEVEL
                    && draft.role() == Draft.Role.MAIN;
            if (isAmount) {
                amounts.add(draft);
            }
            boolean isShare = shares.contains(draft.quantity()) && draft.form() == Draft.Form.SHARE;
            model = isShare ? draft : model;
        }
        boolean areOfOthers =
                amounts.stream().map(d -> d.actor().value()).distinct().count() == amounts.size()
                        && amounts.stream().allMatch(d -> d.actor().value().isStated());
        if (model == null || amounts.size() != shares.size() || !areOfOthers) {
            // A list of which only one share is understood is not understood.
            long read =
                    drafts.stream().filter(d -> shares.contains(d.quantity())).count();
            drafts.removeIf(d -> read == 1 && shares.contains(d.quantity()));
            return;
        }
        Draft share = model;
        drafts.removeIf(d -> shares.contains(d.quantity()));
        int at = 0;
        while (at < drafts.size() && drafts.get(at).quantity() < shares.get(0)) {
            at++;
        }
        for (int i = 0; i < shares.size(); i++) {
            Draft amount = amounts.get(i);
            drafts.add(at + i, share.ofQuantity(shares.get(i)).withActor(amount.actor()));
        }
    }
}
