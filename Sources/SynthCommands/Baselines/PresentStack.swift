// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// A stack as it is deployed, with what it holds, and as Swift has it.
struct PresentStack {
    /// Its own name, and that in CloudFormation.
    let name: String
    let stackName: String
    /// As AWS describes it; nil where it is not there.
    let present: DeployedStack?
    /// What it was deployed with last; nil where it is not there.
    let deployed: StackPart?
    /// The template of Swift; nil where Swift has no such stack any more.
    let wanted: Template?
    /// The physical names of what it has, by logical IDs.
    let physicalIDs: [String: String]

    var isThere: Bool { present != nil }

    /// The deployed template; an empty one where there is none.
    var template: Template { deployed?.template ?? Template(root: .object([])) }

    /// How its texts turn out.
    func outcome(in region: String) -> Outcome {
        template.deployed(parameters: deployed?.parameters ?? [], region: region, stackName: stackName)
    }

    /// Asks AWS for it.
    ///
    /// - Parameter needsTemplate: whether its template is wanted, and not only what it has.
    init(_ name: String, _ session: Session, needsTemplate: Bool) throws {
        let stack = session.stacks.first { $0.name == name }
        self.name = name
        stackName = stack?.stackName ?? "\(session.environment.stackNamePrefix)-\(name)"
        wanted = stack?.template
        let found = try session.describe(stackName)
        // One that was only ever looked at has nothing.
        present = found.flatMap { $0.status == .inReview || $0.status == .deleted ? nil : $0 }
        guard let present else {
            (deployed, physicalIDs) = (nil, [:])
            return
        }
        let known = stack ?? SynthesizedStack(name: name, stackName: stackName)
        physicalIDs = try session.physicalIDs(of: known)
        deployed = needsTemplate ? try DeployedTemplate(of: known, present, session).part : nil
    }

    /// What an operation of AWS takes that gives it another template than Swift's.
    func given(_ template: Template) -> SynthesizedStack {
        SynthesizedStack(
            name: name, stackName: stackName, template: template, parameterValues: deployed?.parameters ?? [],
            diagnostics: [])
    }

    /// For what needs no AWS.
    init(
        name: String, stackName: String, present: DeployedStack?, deployed: StackPart?, wanted: Template?,
        physicalIDs: [String: String]
    ) {
        self.name = name
        self.stackName = stackName
        self.present = present
        self.deployed = deployed
        self.wanted = wanted
        self.physicalIDs = physicalIDs
    }
}

extension SynthesizedStack {
    /// A stack of which Swift knows no more than the name.
    init(name: String, stackName: String) {
        self.init(
            name: name, stackName: stackName, template: Template(root: .object([])), parameterValues: [],
            diagnostics: [])
    }
}
