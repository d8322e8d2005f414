// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// Expectations by patterns: what stacks are made of, as a test would write it.
///
///     stack.expect(Logs.LogGroup("AppLog", retentionInDays: 365, kmsKeyId: .absent))
///     stack.expect(every: EC2.Subnet("*", mapPublicIpOnLaunch: false))
///     stack.expect(none: EC2.NatGateway("*"))
///     stack.expect(Output("QueueUrl", queue.ref))
///
/// A resource is like a pattern when it has the pattern's type and logical ID, in which `*` stands for any text, and
/// says at least what the pattern says: properties, `DependsOn`, `Condition`, `Metadata` and policies. Objects may have
/// more members, lists have as many elements; `.containing`, `.exactly`, `.any`, `.absent`, `.matching`, `.oneOf` and `.not`
/// say otherwise. Values are compared by what they say: `Fn::Sub` with the `Fn::Join` of the same parts, `.if` in both of its
/// branches, a number with its text.
///
/// Where an expectation is not met, the test fails at its line and is told the closest candidates, what is between them
/// and the pattern, and where in Swift they are made.
extension TemplateQuestions {
    /// Expects a resource like this, one at least.
    ///
    /// - Returns: the first that is like it; nil where none is, which the test was told.
    @discardableResult
    public func expect<Kind: Resource>(
        _ pattern: Kind, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> ResourceUnderTest<Kind>? {
        expect(.some, pattern, TestPlace(fileID, filePath, line, column)).first
    }

    /// Expects so many resources like this, neither more nor fewer.
    ///
    /// - Returns: those that are like it.
    @discardableResult
    public func expect<Kind: Resource>(
        _ count: Int, _ pattern: Kind, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) -> [ResourceUnderTest<Kind>] {
        expect(.count(count), pattern, TestPlace(fileID, filePath, line, column))
    }

    /// Expects that every resource of the pattern's type and logical ID is like it, and that there is one at least.
    ///
    /// - Returns: those that are like it.
    @discardableResult
    public func expect<Kind: Resource>(
        every pattern: Kind, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) -> [ResourceUnderTest<Kind>] {
        expect(.every, pattern, TestPlace(fileID, filePath, line, column))
    }

    /// Expects that no resource is like this.
    ///
    /// Who says a logical ID and what its properties are not speaks of a resource that is there: the test fails where there
    /// is none of that name, which may be misspelled.
    public func expect<Kind: Resource>(
        none pattern: Kind, fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
        column: UInt = #column
    ) {
        expect(.none, pattern, TestPlace(fileID, filePath, line, column))
    }

    /// Expects elements like these: an output, a parameter, a condition, a mapping, or all that a component makes.
    ///
    /// - Returns: what the pattern captures.
    @discardableResult
    public func expect(
        _ pattern: some StackContent, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) -> Captures {
        var captures = Captures()
        let place = TestPlace(fileID, filePath, line, column)
        for element in entries(of: pattern, at: place) {
            let expectation = expectation(.some, element)
            expectation.record(at: place)
            if let match = expectation.matches.first { captures.add(match.comparison.captures) }
        }
        return captures
    }

    /// Expects that there is none of these.
    public func expect(
        none pattern: some StackContent, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) {
        let place = TestPlace(fileID, filePath, line, column)
        for element in entries(of: pattern, at: place) { expectation(.none, element).record(at: place) }
    }

    /// What a pattern is made of: of nothing, nothing can be expected.
    private func entries(of pattern: some StackContent, at place: TestPlace) -> [TemplateElement] {
        let entries = pattern.elements.filter(\.isEntry)
        if entries.isEmpty { TestFailure.record("the pattern makes nothing, so nothing is expected", at: place) }
        return entries
    }

    /// The resources that are like a pattern, in the order of the template.
    public func resources<Kind: Resource>(like pattern: Kind) -> [ResourceUnderTest<Kind>] {
        found(expectation(.some, pattern.element))
    }

    /// How many resources are like a pattern.
    public func count<Kind: Resource>(like pattern: Kind) -> Int { resources(like: pattern).count }

    func expectation(_ quantity: PatternExpectation.Quantity, _ element: TemplateElement) -> PatternExpectation {
        PatternExpectation(quantity, ElementPattern(element), in: template, given: parameterValues)
    }

    @discardableResult
    private func expect<Kind: Resource>(
        _ quantity: PatternExpectation.Quantity, _ pattern: Kind, _ place: TestPlace
    ) -> [ResourceUnderTest<Kind>] {
        let expectation = expectation(quantity, pattern.element)
        expectation.record(at: place)
        return found(expectation)
    }

    private func found<Kind: Resource>(_ expectation: PatternExpectation) -> [ResourceUnderTest<Kind>] {
        expectation.matches.compactMap { match in
            template.resources.first { $0.logicalID == match.name }.map {
                ResourceUnderTest($0, captures: match.comparison.captures)
            }
        }
    }
}

extension Resource {
    /// The pattern without what comes with it.
    fileprivate var element: TemplateElement { elements[elements.count - 1] }
}

extension PatternExpectation {
    fileprivate func record(at place: TestPlace) {
        guard !isMet, let text = ExpectationFailure(self, PlaceText(packageOf: "\(place.filePath)")).text else {
            return
        }
        TestFailure.record(text, at: place)
    }
}
