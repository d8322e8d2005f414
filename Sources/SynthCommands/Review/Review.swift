// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What a change of one environment, or of templates in files, means: all that is said of it in any form.
struct Review {
    let title: String
    let region: String?
    /// What it is compared with, as the command line says it.
    let from: String
    /// Why there is nothing to compare with; nil where there is.
    let absence: String?
    /// The region that it is compared with, where that is another.
    let otherRegion: String?
    /// The resources that are touched, in the order of the stacks.
    let resources: [ResourceUpdate]
    let refusals: [Refusal]
    let renames: [LikelyRename]
    let interruptions: [ServiceInterruption]
    let parameters: [ParameterChange]
    let outputs: [OutputChange]
    let tags: [TagChange]
    let ways: [WayChange]
    let exposure: (gained: [ExposureChange], lost: [ExposureChange])
    let access: [AccessDifference.Change]
    let findings: FindingsChange
    /// Nil where the region has no prices.
    let cost: CostChange?
    /// How values are shown in sentences.
    var values = ReviewValue()

    init(_ subject: ReviewSubject, from: String, on today: Day?) {
        title = subject.title
        region = subject.after.region
        self.from = from
        absence = subject.base.absence
        let base = subject.base.stacks
        otherRegion = base.parts.isEmpty || base.region == subject.after.region ? nil : base.region
        let comparison = SystemComparison(
            from: base, to: subject.after, isOneStack: subject.isOneStack)
        resources = comparison.change.resources.filter(\.isTouched)
        refusals = comparison.change.refusals
        renames = comparison.likelyRenames
        interruptions = comparison.interruptions
        parameters = comparison.parameters
        outputs = comparison.outputs
        tags = TagChange.all(in: subject)
        ways = comparison.ways
        exposure = comparison.exposure
        let (before, after) = comparison.outcomes
        access =
            AccessDifference(
                from: AccessSnapshot([AccessModel(before)]), to: AccessSnapshot([AccessModel(after)])
            ).changes
        findings = FindingsChange(subject, on: today)
        cost = CostChange(subject)
    }
}

extension ResourceUpdate {
    /// Whether anything happens to it.
    fileprivate var isTouched: Bool { effect != .unchanged || movedFrom != nil || !refusals.isEmpty }

    /// The stack that it is of, among several; nil of a stack alone.
    var stack: String? { name.lastIndex(of: "/").map { String(name[..<$0]) } }

    var logicalID: String { name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name }

    /// Whether its data go, as far as anybody knows.
    var losesData: Bool { lostData != nil && [.removed, .replaced, .mayBeReplaced].contains(effect) }
}

extension AccessDifference.Change {
    /// Whether it is about everyone on the internet.
    var isOfAnybody: Bool { who == "anybody" }
}

extension Review {
    /// What the internet comes to newly, with and without a route that is known.
    var opened: [ExposureChange] { exposure.gained.filter { $0.certainty != .withoutRoute } }

    /// What anybody may do now.
    var grantedToAnybody: [AccessEntry] { access.filter(\.isOfAnybody).flatMap(\.gained) }

    var kinds: Set<ReviewKind> {
        var kinds: Set<ReviewKind> = []
        if !isEmpty { kinds.insert(.change) }
        if !interruptions.isEmpty { kinds.insert(.interruption) }
        if resources.contains(where: \.isReplacement) { kinds.insert(.replacement) }
        if !opened.isEmpty || !grantedToAnybody.isEmpty { kinds.insert(.exposure) }
        if resources.contains(where: \.losesData) { kinds.insert(.dataLoss) }
        if !refusals.isEmpty { kinds.insert(.refusal) }
        return kinds
    }

    /// Whether nothing is another.
    var isEmpty: Bool {
        resources.isEmpty && refusals.isEmpty && parameters.isEmpty && outputs.isEmpty && tags.isEmpty && ways.isEmpty
            && access.isEmpty && findings.isEmpty && exposure.gained.isEmpty && exposure.lost.isEmpty
    }
}
