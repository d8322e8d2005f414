// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ResourceSchemas

@Suite struct DurationFactsTests {
    @Test func everyLineIsReadAndNamesATypeThatThereIs() {
        #expect(DurationFacts.all.malformedLines.isEmpty)
        #expect(DurationFacts.all.types.count > 60)
        for type in DurationFacts.all.types { #expect(Catalog.flatSchema(of: type) != nil, "\(type)") }
    }

    @Test func aRowSaysWhoKnowsIt() {
        let facts = DurationFacts(
            """
            # What a comment says does not count.
            AWS::A::B create 1-2 documented https://docs.aws.amazon.com/x
            AWS::A::B delete 3-3 knowledge
            """)
        #expect(facts.of("AWS::A::B", .create) == .init(seconds: 1...2, page: "https://docs.aws.amazon.com/x"))
        #expect(facts.of("AWS::A::B", .delete) == .init(seconds: 3...3, page: nil))
        #expect(facts.of("AWS::A::B", .update) == nil)
    }

    @Test(arguments: [
        "AWS::A::B create 2-1 knowledge", "AWS::A::B make 1-2 knowledge", "AWS::A::B create 1-2 guess",
        "AWS::A::B create 1-2 documented", "AWS::A::B create 1 knowledge", "AWS::A::B",
    ])
    func whatIsNoRowIsToldApart(line: String) {
        #expect(DurationFacts(line).malformedLines == [line])
    }
}
