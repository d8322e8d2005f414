import StackDSL

/// Everything that `synth` knows by name. Put your account's ID in place of 123456789012: no other is deployed into.
public let environments = [
    Environment("test", region: .euWest1, account: "123456789012", stackNamePrefix: "empty-test") {
        Storage()
    }
]
