// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What of a stack is not as its template says.
struct StackDrift {
    let stackName: String
    let resources: [ResourceDrift]
    /// The types of resources that were not compared, and how many there are of each.
    let notChecked: [String: Int]
    /// How many were compared.
    let checked: Int
    /// Why CloudFormation could not compare all that it would; nil where it could.
    let failure: String?

    var isDrifted: Bool { !resources.isEmpty }

    func drift(of logicalID: String) -> ResourceDrift? { resources.first { $0.logicalID == logicalID } }
}
