// SPDX-License-Identifier: Apache-2.0

extension SystemComparison {
    /// Listeners and rules whose weights ECS moves, and that CloudFormation updates: it sends their actions along, as the
    /// template has them, whichever of the target groups has the tasks at that time.
    ///
    /// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html>; people met it in
    /// aws/aws-cdk#36649.
    var ofWeights: [ServiceInterruption] {
        let before = Set(ServiceTargets.shifted(in: old.outcome).map(\.source.logicalID))
        var seen: Set<String> = []
        return ServiceTargets.shifted(in: new.outcome).compactMap { source, service in
            let name = source.logicalID
            guard before.contains(name), seen.insert(name).inserted, let update = update(of: name),
                [.updated, .interrupted, .replaced, .mayBeReplaced].contains(update.effect)
            else { return nil }
            let causes = Set(update.properties.compactMap(\.names.first)).sorted().joined(separator: ", ")
            return ServiceInterruption(
                name, isCertain: false, at: source.location,
                "ECS moves the requests of '\(service.logicalID)' by its weights, and an update of \(causes) sets them as the template has them: if the tasks are in the alternate target group by then, requests get 503 until the next deployment; see where they are first, and make the weights say so"
            )
        }
    }
}
