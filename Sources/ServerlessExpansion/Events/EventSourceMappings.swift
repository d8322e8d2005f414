// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    private static let same = [
        "StartingPosition", "StartingPositionTimestamp", "BatchSize", "Enabled", "MaximumBatchingWindowInSeconds",
        "MaximumRetryAttempts", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds", "ParallelizationFactor",
        "Topics", "Queues", "SourceAccessConfigurations", "TumblingWindowInSeconds", "FunctionResponseTypes",
        "FilterCriteria", "KmsKeyArn", "ScalingConfig", "ProvisionedPollerConfig", "MetricsConfig", "LoggingConfig",
    ]

    /// The property that names what is read.
    private static let origins = [
        "Kinesis": "Stream", "DynamoDB": "Stream", "SQS": "Queue", "MSK": "Stream", "MQ": "Broker",
        "DocumentDB": "Cluster",
    ]

    private static let policies = [
        "Kinesis": "AWSLambdaKinesisExecutionRole", "DynamoDB": "AWSLambdaDynamoDBExecutionRole",
        "SQS": "AWSLambdaSQSQueueExecutionRole", "MSK": "AWSLambdaMSKExecutionRole",
    ]

    /// What has Lambda read a stream, a queue or a broker.
    func eventSourceMapping(_ event: ServerlessEvent, _ target: EventTarget, _ role: inout MadeResource)
        throws(ExpansionProblem) -> MadeResource
    {
        var mapping = MadeResource(event.id, "AWS::Lambda::EventSourceMapping", target.passedOn)
        mapping["FunctionName"] = target.name
        if let name = Self.origins[event.type] { mapping["EventSourceArn"] = try required(name, of: event) }
        for name in Self.same { mapping[name] = event[name] }
        if let servers = event.saying("KafkaBootstrapServers") {
            mapping["SelfManagedEventSource"] = ["Endpoints": ["KafkaBootstrapServers": servers]]
        }
        if event.type == "MSK" || event.type == "SelfManagedKafka" {
            var config = Node.object([])
            config.set("ConsumerGroupId", event.saying("ConsumerGroupId"))
            config.set("SchemaRegistryConfig", event.saying("SchemaRegistryConfig"))
            let name = event.type == "MSK" ? "AmazonManagedKafka" : "SelfManagedKafka"
            if config.isSaying { mapping["\(name)EventSourceConfig"] = config }
        }
        if event.type == "DocumentDB" {
            var config = Node.object([])
            config.set("DatabaseName", event["DatabaseName"])
            for name in ["CollectionName", "FullDocument"] { config.set(name, event.saying(name)) }
            mapping["DocumentDBEventSourceConfig"] = config
        }
        let policy = Self.policies[event.type].map { policyARN("service-role/\($0)") }
        link(role: &role, policy: policy, try brokerPolicy(of: event), alwaysIn: event.type == "MSK")
        try linkDestination(of: event, &mapping, &role)
        return mapping
    }

    private func link(role: inout MadeResource, policy arn: Node?, _ policy: Node?, alwaysIn: Bool) {
        var managed = role["ManagedPolicyArns"]?.arrayValue ?? []
        if let arn, !managed.contains(arn) {
            managed.append(arn)
            role["ManagedPolicyArns"] = .array(managed)
        }
        guard let policy else { return }
        addPolicy(policy, to: &role)
    }

    /// A policy that says the same is not there twice, whatever its name.
    private func addPolicy(_ policy: Node, to role: inout MadeResource) {
        let policies = role["Policies"]?.arrayValue ?? []
        guard !policies.contains(where: { $0["PolicyDocument"] == policy["PolicyDocument"] }) else { return }
        role["Policies"] = .array(policies + [policy])
    }

    /// Where what fails goes, with what lets the function send it there.
    private func linkDestination(of event: ServerlessEvent, _ mapping: inout MadeResource, _ role: inout MadeResource)
        throws(ExpansionProblem)
    {
        guard var config = event.saying("DestinationConfig") else { return }
        guard var failure = config.given("OnFailure"), failure.objectValue != nil else {
            throw fail("the DestinationConfig of the event \(event.name) has no OnFailure", at: config.origin)
        }
        let kind = failure.given("Type")?.stringValue
        if kind != nil { failure.set("Type", nil) }
        config.set("OnFailure", failure)
        mapping["DestinationConfig"] = config
        if let kind, let arn = failure.given("Destination"),
            let policy = RolePolicies.sending(to: kind, arn, for: event.id)
        {
            addPolicy(policy, to: &role)
        }
    }
}
