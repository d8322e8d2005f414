// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StackPictures

/// Nothing overlaps, and the same is always drawn in the same way.
@Suite struct LayoutTests {
    @Test func nothingOverlaps() throws {
        for json in [SampleTemplates.network(), SampleTemplates.network(admitted: 1), SampleTemplates.events] {
            for layers in [[], Set(Architecture.Layer.allCases)] {
                let layout = PictureLayout(try Drawn(json, showing: layers).picture)
                #expect(layout.faults.isEmpty)
            }
        }
    }

    @Test func picturesAtRandomHaveNoFaults() {
        var random = Random(state: 7)
        for _ in 0..<6 {
            let layout = PictureLayout(random.picture())
            #expect(layout.faults.isEmpty)
        }
    }

    @Test func theSameIsDrawnInTheSameWay() throws {
        let first = SVGDrawing(PictureLayout(try Drawn(SampleTemplates.network()).picture)).text
        let second = SVGDrawing(PictureLayout(try Drawn(SampleTemplates.network()).picture)).text
        #expect(first == second)
    }

    @Test func longNamesAreBrokenAndNeverCut() {
        let name = "AnExtraordinarilyLongNameOfAResourceWhichNobodyWouldWriteButSomeToolMakes0123456789"
        var picture = Picture(title: "t")
        picture.symbols = [Picture.Symbol("a", in: nil, name, "what it is", .other)]
        let face = SymbolFace(picture.symbols[0])
        #expect(face.label.joined() == name)
        for line in face.label {
            let width = TextWidths.width(line, size: SymbolFace.labelSize, bold: true)
            #expect(width + SymbolFace.textLeft <= face.width)
        }
        let word = String(repeating: "W", count: 200)
        #expect(WrappedText(word, width: 100, size: 13).lines.joined() == word)
    }

    @Test func textsAreSafeInEveryForm() {
        var picture = Picture(title: "a \"b\" <c> & d\n")
        picture.boxes = [.init(id: "b", parent: nil, kind: .region, title: "<box> \"$x\"")]
        picture.symbols = [Picture.Symbol("s", in: "b", "<&\">\u{1}", "$y\nz", .other)]
        let svg = SVGDrawing(PictureLayout(picture)).text
        #expect(svg.contains("&lt;&amp;&quot;&gt;\u{FFFD}"))
        #expect(!svg.contains("<box>"))
        #expect(MermaidDrawing(picture).text.contains("n1[\"#lt;&#quot;#gt;"))
        #expect(DotDrawing(picture).text.contains("label=\"<box> \\\"$x\\\"\""))
        #expect(D2Drawing(picture).text.contains("\\$y\\nz"))
    }

    @Test func partsLeadSomewhereWhereTheyAreTold() throws {
        let layout = PictureLayout(try Drawn(SampleTemplates.network()).picture)
        #expect(!SVGDrawing(layout).text.contains("<a "))
        let svg = SVGDrawing(layout) { part in
            switch part {
            case .box(let box): box.kind == .vpc ? "#box" : nil
            case .symbol(let symbol): "#\(symbol.id)"
            case .arrow(let index): "#arrow<\(index)>"
            }
        }.text
        #expect(svg.ranges(of: "<a href=\"#box\" aria-label=\"vpc").count == 1)
        #expect(svg.contains("<a class=\"s\" href=\"#Balancer\" aria-label="))
        #expect(svg.contains("<a class=\"way\" href=\"#arrow&lt;0&gt;\" aria-label="))
        #expect(svg.contains("<a class=\"way label\" href=\"#arrow&lt;0&gt;\" tabindex=\"-1\" aria-hidden=\"true\">"))
        #expect(svg.ranges(of: "<g ").count + svg.ranges(of: "<a ").count == svg.ranges(of: /<\/[ag]>/).count)
    }

    @Test func aChangeIsToldInColour() throws {
        let before = try Drawn(SampleTemplates.events).picture
        let after = try Drawn(
            SampleTemplates.events.replacing(
                "\"Failed\": {\"Type\": \"AWS::SQS::Queue\"}", with: "\"Other\": {\"Type\": \"AWS::SNS::Topic\"}")
        ).picture
        let compared = after.compared(with: before)
        #expect(compared.symbols.first { $0.label == "Failed" }?.change == .gone)
        #expect(compared.symbols.first { $0.label == "Other" }?.change == .new)
        #expect(compared.symbols.first { $0.label == "Worker" }?.change == nil)
        #expect(compared.arrows.first { $0.labels == ["dead letters"] }?.change == .gone)
        let changed = try Drawn(SampleTemplates.events.replacing("rate(1 day)", with: "rate(2 days)")).picture
        #expect(changed.compared(with: before).symbols.first { $0.label == "Every" }?.change == .changed)
        #expect(PictureLayout(compared).faults.isEmpty)
    }
}

/// Pictures that nobody would draw.
private struct Random {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func picture() -> Picture {
        var picture = Picture(title: "random")
        for index in 0..<(1 + next(8)) {
            let parent = index == 0 || next(3) == 0 ? nil : "b\(next(index))"
            var box = Picture.Box(
                id: "b\(index)", parent: parent, kind: [.stack, .vpc, .tier][next(3)],
                title: String(repeating: "Box ", count: 1 + next(6)))
            box.chips = (0..<next(4)).map { "Subnet\($0) · 10.0.0.0/24" }
            picture.boxes.append(box)
        }
        for index in 0..<(2 + next(24)) {
            let box = next(6) == 0 ? nil : "b\(next(picture.boxes.count))"
            picture.symbols.append(
                Picture.Symbol(
                    "s\(index)", in: box, "Symbol\(index)" + String(repeating: "Long", count: next(6)), "caption",
                    Category.allCases[next(Category.allCases.count)]))
        }
        for _ in 0..<next(36) {
            let kind = Picture.Arrow.Kind.allCases[next(Picture.Arrow.Kind.allCases.count)]
            picture.arrows.append(
                .init(
                    "s\(next(picture.symbols.count))", "s\(next(picture.symbols.count))", kind, ["tcp \(next(9000))"],
                    reason: kind == .broken ? "why" : nil))
        }
        picture.uniteArrows()
        return picture
    }
}
