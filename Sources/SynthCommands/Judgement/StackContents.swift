// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What goes with a stack that is deleted, and what stays: by the template that was deployed last, whose policies count.
struct StackContents {
    typealias Loss = (resource: String, data: String, place: SourceLocation?)

    /// Its resources, each as it is removed.
    let resources: [ResourceUpdate]
    /// Why the template that is deployed is not known; those of Swift stand for it then.
    let unknown: String?
    private let template: Template

    /// - Throws: `Interrupted`.
    init(_ stack: SynthesizedStack, _ deployed: DeployedStack, _ session: Session) throws {
        var (part, reason): (StackPart, String?) = (stack.part, nil)
        do {
            part = try DeployedTemplate(of: stack, deployed, session).part
        } catch let signal as Interrupted {
            throw signal
        } catch {
            reason = "\(error)"
        }
        let nothing = StackPart(
            name: stack.name, stackName: stack.stackName, template: Template(root: .object([])))
        resources =
            SystemChange(
                from: JoinedStacks([part], region: session.region.code),
                to: JoinedStacks([nothing], region: session.region.code), isOneStack: true
            ).resources
        unknown = reason
        template = stack.template
    }

    /// The data that are lost, each with the place in Swift where its resource is made.
    var losses: [Loss] {
        resources.compactMap { resource in
            guard let data = resource.dataThatGo else { return nil }
            let place = template[.resources].first { $0.key == resource.name }?.value.origin
            return ("'\(resource.name)' (\(resource.type))", data, place)
        }
    }
}
