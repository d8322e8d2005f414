// SPDX-License-Identifier: Apache-2.0

/// What somebody must agree to: each has a question and an option of its own.
enum Agreement {
    /// That something is replaced or deleted.
    case change
    /// That data are lost which nobody can bring back.
    case loss

    var option: Option {
        switch self {
        case .change: .yes
        case .loss: .yesLoseData
        }
    }

    func isGiven(by options: OperationOptions) -> Bool {
        switch self {
        case .change: options.isAgreed
        case .loss: options.losesData
        }
    }
}
