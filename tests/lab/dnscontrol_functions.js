// The functions of DNSControl that the exported text calls; what they were given is printed as JSON.
var zones = {};
function TTL(seconds) {
    return { ttl: seconds };
}
function recordOf(type) {
    return function (name, value, modifier) {
        if (arguments.length !== 3 || typeof name !== "string" || typeof value !== "string")
            throw new Error(type + ": a name, a value and a TTL are expected");
        return { type: type, name: name, value: value, ttl: modifier.ttl };
    };
}
var A = recordOf("A");
var AAAA = recordOf("AAAA");
var CNAME = recordOf("CNAME");
var TXT = recordOf("TXT");
function D_EXTEND(zone) {
    zones[zone] = Array.prototype.slice.call(arguments, 1);
}
