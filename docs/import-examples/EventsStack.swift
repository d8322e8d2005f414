// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

struct EventsStack: Stack {
    let name = "events"
    let description = "A topic for each kind of event, in one stream"

    var body: some StackContent {
        let kinds = Parameter<List<Value<String>>>("Kinds", default: ["Ordered", "Paid"])
        let token = Parameter<Value<String>>("Token", minLength: 8, noEcho: true)

        let stream = Kinesis.Stream(
            "Stream", retentionPeriodHours: .days(2), shardCount: 1,
            streamEncryption: .init(encryptionType: .kms, keyId: "alias/aws/kinesis"))

        Transform.languageExtensions()
        [kinds, token, stream]
        ForEach("Topics", "Kind", in: kinds.ref) { kind in
            SNS.Topic("Topic${Kind}", displayName: kind)
        }
        CustomResource(
            "Hook", type: "Custom::Hook",
            serviceToken: "arn:\(.partition):lambda:\(.region):\(.accountId):function:hook",
            properties: ["Token": .init(token.ref)])
        Output("StreamArn", stream.arn)
    }
}
