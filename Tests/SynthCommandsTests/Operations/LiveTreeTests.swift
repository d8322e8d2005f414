// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

/// What a terminal shows of an operation that goes on.
@Suite struct LiveTreeTests {
    private static func work(_ name: String, _ elapsed: Double, usual: ClosedRange<Int>? = nil) -> LiveTree.Work {
        LiveTree.Work(
            logicalID: name, type: "AWS::ECS::Service", status: "UPDATE_IN_PROGRESS", elapsed: elapsed, usual: usual)
    }

    @Test func eachThingAtWorkHasABranch() {
        let tree = LiveTree(
            elapsed: 130, done: 12, total: 31,
            work: [Self.work("WebService", 100, usual: 120...600), Self.work("Api", 5)])
        #expect(
            tree.lines(width: 120) == [
                "  2 min 10 s: 12 of 31 done, 2 at work, at least 20 s left",
                "  ├ WebService  AWS::ECS::Service  1 min 40 s, usually 2 to 10 min",
                "  └ Api         AWS::ECS::Service  5 s",
            ])
    }

    @Test func whatWaitsCountsForTheTimeThatIsLeft() {
        let tree = LiveTree(elapsed: 1, done: 0, total: 2, work: [Self.work("Topic", 1)], waiting: 300)
        #expect(tree.lines(width: 80)[0] == "  1 s: 0 of 2 done, 1 at work, at least 5 min 0 s left")
    }

    @Test func nothingIsPromisedOfWhatNobodyKnows() {
        let tree = LiveTree(elapsed: 1, done: 3, total: nil, work: [Self.work("Topic", 900, usual: 5...10)])
        #expect(tree.lines(width: 80)[0] == "  1 s: 3 done, 1 at work")
    }

    @Test func manyAreCounted() {
        let tree = LiveTree(elapsed: 1, done: 0, total: 40, work: (1...20).map { Self.work("Thing\($0)", 1) })
        let lines = tree.lines(width: 80)
        #expect(lines.count == LiveTree.mostShown + 1)
        #expect(lines.last == "  └ and 13 more")
    }

    @Test(arguments: [20, 40, 80]) func aLineNeverReachesTheEdge(width: Int) {
        let name = String(repeating: "長", count: 60)
        let tree = LiveTree(elapsed: 1, done: 0, total: 40, work: [Self.work(name, 1), Self.work("a\u{1B}[2Jb", 1)])
        for line in tree.lines(width: width) {
            #expect(DisplayWidth.of(line) < width)
            #expect(!line.contains("\u{1B}"))
        }
    }

    @Test func linesTakeThePlaceOfThoseBefore() {
        let collector = Collector(width: 80)
        let console = collector.console
        console.showProgress(["a", "b", "c"])
        console.showProgress(["d"])
        console.clearProgress()
        #expect(collector.error == "\r\u{1B}[Ka\nb\nc" + "\r\u{1B}[2A\u{1B}[Jd" + "\r\u{1B}[K")
    }
}
