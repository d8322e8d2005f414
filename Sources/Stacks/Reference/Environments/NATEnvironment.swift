// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// A REST API through VPC link version 2 to an application load balancer, for services that call each other and the
    /// internet, by IPv6 too.
    static let nat = Settings(
        region: .usEast1,
        account: "123456789012",
        deployment: "nat",
        stage: "dev",
        architecture: .restAPI(
            RestAPISettings(link: .toApplicationLoadBalancer, egress: .natGatewayPerZone, authorization: .iam)),
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.3.0.0/16",
                zones: [
                    .init("us-east-1a", private: "10.3.0.0/24", public: "10.3.128.0/24"),
                    .init("us-east-1b", private: "10.3.1.0/24", public: "10.3.129.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Catalog",
                repositoryName: "nat/catalog",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/health",
                count: .scaled(
                    Scaling(
                        minimum: 2, maximum: 6, requestsPerTask: 1_000,
                        schedules: [
                            ScheduledScaling(
                                "morning", at: "cron(30 7 ? * MON-FRI *)", timeZone: "America/New_York", minimum: 4),
                            ScheduledScaling(
                                "evening", at: "cron(0 20 ? * MON-FRI *)", timeZone: "America/New_York", minimum: 2),
                        ])),
                cpu: 512,
                memory: 1024,
                variables: ["PAYMENTS_URL": "http://payments:8080"],
                uses: [.table(), .bucket(.read, prefix: "pictures/")],
                calls: ["Payments"],
                container: ContainerSettings(
                    healthCheck: ContainerHealthCheck("curl -fsS http://localhost:8080/health"), stopTimeout: 60,
                    initProcess: true, allowsExec: true)),
            ServiceSettings(
                name: "Payments",
                pathPrefix: "/payments",
                repositoryName: "nat/payments",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/payments/health",
                count: .fixed(2),
                cpu: 512,
                memory: 1024,
                rollout: RolloutSettings(
                    strategy: .canary(percent: 10, canaryBakeTime: 10, bakeTime: 10), rollsBackOnAlarm: true)),
        ],
        data: DataSettings(
            table: TableSettings(partitionKey: "product", sortKey: "variant", stream: true),
            bucket: BucketSettings()),
        work: WorkSettings(functions: [.changes]),
        logs: LogSettings(
            retentionInDays: 30,
            subscription: LogSubscription(to: "arn:aws:firehose:us-east-1:123456789012:deliverystream/log-archive")),
        dualStack: true,
        deletionProtection: true
    )
}

extension FunctionSettings {
    /// Each change of the catalogue becomes an object, for whoever wants to know what it was.
    fileprivate static let changes = FunctionSettings(
        name: "Changes",
        trigger: .tableChanges(),
        code: .inline(
            """
            import json, os
            import boto3
            bucket = boto3.client("s3")

            def handler(event, context):
                for record in event["Records"]:
                    bucket.put_object(
                        Bucket=os.environ["BUCKET_NAME"], Key=f"changes/{record['eventID']}.json",
                        Body=json.dumps(record["dynamodb"]))
            """),
        uses: [.bucket(.write, prefix: "changes/")])
}

extension Environment {
    static let nat = Environment(
        "nat", .nat,
        silencing: [Silence("limits", because: "sent without white space, its services fit into a request")]
    ) { settings in
        RegistryStack(settings)
        DataStack(settings)
        WorkStack(settings)
        ServiceStack(settings)
    }
}
