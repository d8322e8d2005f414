// error: cannot convert value of type 'String' to expected dictionary value type 'Secret'
import Stacks

let secrets: [String: Secret] = ["PASSWORD": "hunter2"]
