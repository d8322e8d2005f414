// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a change can be, from the mildest on: by it `--exit-code` says how a review ends.
enum ReviewKind: String, CaseIterable, Comparable {
    /// Anything is another.
    case change
    /// Something does not serve for a while.
    case interruption
    /// A resource is replaced, or may be.
    case replacement
    /// The internet, or anybody, comes to something newly.
    case exposure
    case dataLoss = "data-loss"
    /// CloudFormation refuses it.
    case refusal

    /// The exit status of a review whose gravest kind this is; 3 and 4 are those of deployments.
    var status: Int32 {
        switch self {
        case .change: 2
        case .interruption: 5
        case .replacement: 6
        case .exposure: 7
        case .dataLoss: 8
        case .refusal: 9
        }
    }

    static func < (left: ReviewKind, right: ReviewKind) -> Bool { left.status < right.status }

    /// The kinds that a command line names.
    ///
    /// - Parameter words: as `replacement,data-loss`, each as the option was given; `all` is every kind.
    static func named(_ words: [String], by option: String) throws(UsageError) -> Set<ReviewKind> {
        var kinds: Set<ReviewKind> = []
        for word in words.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }).map(String.init) {
            if word == "all" {
                kinds.formUnion(allCases)
            } else if let kind = ReviewKind(rawValue: word) {
                kinds.insert(kind)
            } else {
                let known = allCases.map(\.rawValue) + ["all"]
                let question = didYouMean(word, in: known).map { "\($0) " } ?? ""
                throw UsageError(
                    "\(option) '\(word)' is no kind of change; \(question)known are: \(known.joined(separator: ", "))")
            }
        }
        return kinds
    }
}
