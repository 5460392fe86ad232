package org.tradecheck.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tradecheck.text.Paragraph.Kind;

/** Makes an article of a Word document. Only the main part is read, within limits, and nothing is unpacked to disk. */
public final class DocxReader {

    private static final String MAIN_PART = "word/document.xml";
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_BYTES = 32_000_000;
    private static final int HIGHEST_RATIO = 100;

    public Article read(String name, String date, byte[] bytes) throws UnreadableDocument {
        try {
            return article(name, date, mainPart(bytes));
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(MAIN_PART + " in it " + XmlEvents.reason(e));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocument("is no Word document (.docx)");
        }
    }

    private static byte[] mainPart(byte[] bytes) throws IOException, UnreadableDocument {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[1 << 13];
            long inflated = 0;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableDocument("has more than " + MOST_ENTRIES + " parts");
                }
                boolean isMain = entry.getName().equals(MAIN_PART);
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    inflated += n;
                    if (inflated > MOST_BYTES || inflated > (long) HIGHEST_RATIO * Math.max(bytes.length, 1 << 12)) {
                        throw new UnreadableDocument("unpacks to more than a document of its size can hold");
                    }
                    if (isMain) {
                        part.write(buffer, 0, n);
                    }
                }
                if (isMain) {
                    return part.toByteArray();
                }
            }
        } catch (ZipException e) {
            throw new UnreadableDocument("is no Word document (.docx), or is damaged");
        }
        throw new UnreadableDocument("is no Word document (.docx)");
    }

    private static Article article(String name, String date, byte[] xml) throws XMLStreamException {
        XMLStreamReader events = XmlEvents.of(new ByteArrayInputStream(xml));
        Blocks blocks = new Blocks();
        StringBuilder paragraph = new StringBuilder();
        Optional<Kind> kind = Optional.empty();
        int skippedDepth = 0;
        boolean isText = false;
        while (events.hasNext()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = events.getLocalName();
                boolean isSkipped = tag.equals("Fallback") || tag.equals("moveFrom") || tag.equals("del");
                skippedDepth += skippedDepth > 0 || isSkipped ? 1 : 0;
                isText = tag.equals("t") && skippedDepth == 0;
                switch (tag) {
                    case "p" -> {
                        blocks.add(paragraph, kind);
                        paragraph.setLength(0);
                        kind = Optional.empty();
                    }
                    case "pStyle" -> kind = kind(attribute(events, "val"));
                    case "tab", "br", "cr" -> paragraph.append(' ');
                    case "noBreakHyphen" -> paragraph.append('-');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isText = false;
                skippedDepth -= skippedDepth > 0 ? 1 : 0;
                if (events.getLocalName().equals("p")) {
                    blocks.add(paragraph, kind);
                    paragraph.setLength(0);
                    kind = Optional.empty();
                }
            } else if (event == XMLStreamConstants.CHARACTERS && isText) {
                paragraph.append(events.getText());
            }
        }
        return blocks.article(name, "", date);
    }

    private static String attribute(XMLStreamReader events, String localName) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(localName)) {
                return events.getAttributeValue(i);
            }
        }
        return "";
    }

    private static Optional<Kind> kind(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        if (lower.equals("title")) {
            return Optional.of(Kind.HEADLINE);
        } else if (lower.startsWith("heading") || lower.equals("subtitle")) {
            return Optional.of(Kind.HEADING);
        } else if (lower.equals("caption")) {
            return Optional.of(Kind.CAPTION);
        }
        return lower.startsWith("list") ? Optional.of(Kind.LIST_ITEM) : Optional.empty();
    }
}
