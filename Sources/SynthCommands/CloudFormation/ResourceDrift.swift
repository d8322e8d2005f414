// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource that is not as its template says, as `describe-stack-resource-drifts` shows it.
struct ResourceDrift {
    /// A property that is another.
    struct Difference {
        enum Kind: String {
            /// An element more in a list.
            case added = "ADD"
            /// What the template has is not there.
            case removed = "REMOVE"
            case changed = "NOT_EQUAL"
        }

        /// The way to it below the resource's properties.
        let path: Node.Path
        /// By the template, as text.
        let expected: String
        /// In AWS, as text.
        let actual: String
        let kind: Kind

        init(_ answer: Answer) throws {
            path = Node.Path(pointer: try answer.text("PropertyPath"))
            expected = try answer.optionalText("ExpectedValue") ?? ""
            actual = try answer.optionalText("ActualValue") ?? ""
            kind = Kind(rawValue: try answer.text("DifferenceType")) ?? .changed
        }
    }

    let logicalID: String
    let physicalID: String?
    let type: String
    let isDeleted: Bool
    let differences: [Difference]

    init(_ answer: Answer) throws {
        logicalID = try answer.text("LogicalResourceId")
        physicalID = try answer.optionalText("PhysicalResourceId")
        type = try answer.text("ResourceType")
        isDeleted = try answer.text("StackResourceDriftStatus") == "DELETED"
        differences = try answer.optionalList("PropertyDifferences").map(Difference.init)
    }
}

extension Node.Path {
    /// - Parameter pointer: as `/RedrivePolicy/maxReceiveCount`.
    init(pointer: String) {
        self.init(
            pointer.split(separator: "/", omittingEmptySubsequences: true).map { part in
                let text = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
                return Int(text).flatMap { $0 >= 0 ? .index($0) : nil } ?? .key(text)
            })
    }
}
