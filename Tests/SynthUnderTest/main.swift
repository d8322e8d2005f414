// SPDX-License-Identifier: Apache-2.0

import StackDSL
import SynthCommands

/// A stack of one topic.
struct Topics: Stack {
    let name: String
    let description = "A topic"

    var body: some StackContent {
        UntypedResource("Topic", type: "AWS::SNS::Topic")
    }
}

/// `synth` as users have it, with an environment that is nobody's to change.
let shop = Environment("shop", region: .euWest1, account: "123456789012", stackNamePrefix: "shop-dev") {
    Topics(name: "registry")
    Topics(name: "service")
}

/// Another one to be deployed beside it, which only those see who name it: `--all` means the first alone.
let mart = Environment(
    "mart", region: .euWest1, account: "123456789012", profile: "mart", stackNamePrefix: "mart-dev"
) {
    Topics(name: "registry")
}
Synth.main(CommandLine.arguments.contains(mart.name) ? [shop, mart] : [shop])
