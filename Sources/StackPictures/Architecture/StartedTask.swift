// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// A task that a rule or a schedule starts.
struct StartedTask {
    let starter: String
    let definition: String
    /// The subnets that it starts in.
    let subnets: PropertyValue

    static func all(in outcome: Outcome) -> [StartedTask] {
        let rules = outcome.resources(of: "AWS::Events::Rule").flatMap { rule in
            rule["Targets"].knownElements.map { (rule, $0, "AwsVpcConfiguration") }
        }
        let schedules = outcome.resources(of: "AWS::Scheduler::Schedule").map {
            ($0, $0["Target"], "AwsvpcConfiguration")
        }
        return (rules + schedules).compactMap { starter, target, network in
            let run = target["EcsParameters"]
            guard let definition = run["TaskDefinitionArn"].resource else { return nil }
            return StartedTask(
                starter: starter.logicalID, definition: definition,
                subnets: run["NetworkConfiguration"][network]["Subnets"])
        }
    }
}
