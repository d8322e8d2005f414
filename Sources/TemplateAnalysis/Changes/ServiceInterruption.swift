// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Something that does not serve, or not what it should, while a change is on its way.
package struct ServiceInterruption: Sendable, Hashable {
    /// The resource.
    package let name: String
    /// What happens, and for how long, as a sentence without its full stop.
    package let sentence: String
    /// Whether it follows from the templates alone.
    package let isCertain: Bool
    package let location: SourceLocation?

    init(_ name: String, isCertain: Bool = true, at location: SourceLocation?, _ sentence: String) {
        self.name = name
        self.sentence = sentence
        self.isCertain = isCertain
        self.location = location
    }
}

extension SystemComparison {
    /// What interrupts service on the way from the one state to the other, as far as templates show it.
    package var interruptions: [ServiceInterruption] {
        change.resources.flatMap(ofItself) + ofLoadBalancing + ofWeights + ofServices + ofRules + ofAPIs
    }

    /// What a resource's own update does to it.
    private func ofItself(_ update: ResourceUpdate) -> [ServiceInterruption] {
        // What a rule of a group cuts off is told of what it cuts off.
        if update.effect == .interrupted, update.type != "AWS::EC2::SecurityGroup" {
            let deciding = update.properties.filter { $0.effect == .interrupted }.map(\.path)
            return [
                ServiceInterruption(
                    update.name, at: update.location,
                    "it does not serve for a while: \(deciding.joined(separator: ", ")) \(deciding.count == 1 ? "is" : "are") updated with an interruption"
                )
            ]
        }
        // See https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
        guard update.effect == .replaced, !update.isSnapshot,
            KnownSchemas().schema(of: update.type)?.isDeletedBeforeReplacement == true
        else { return [] }
        return [
            ServiceInterruption(
                update.name, at: update.location,
                "it is deleted before its successor is made: for a while there is none")
        ]
    }
}
