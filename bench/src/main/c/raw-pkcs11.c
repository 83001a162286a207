/*
 * RSA private-key operations on a PKCS#11 library with nothing around them: the yardstick for the path through
 * provider, vault and token. Makes a token and a 2048-bit key, then prints the operations per second of each round,
 * one number a line.
 *
 *   raw-pkcs11 LIBRARY THREADS ROUNDS SECONDS
 *
 * SOFTHSM2_CONF names SoftHSM's settings; its token directory must be empty.
 */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef unsigned long CK_ULONG;
typedef unsigned char CK_BYTE;
typedef struct { CK_ULONG mechanism; void *parameter; CK_ULONG length; } CK_MECHANISM;
typedef struct { CK_ULONG type; void *value; CK_ULONG length; } CK_ATTRIBUTE;
typedef struct { void *create, *destroy, *lock, *unlock; CK_ULONG flags; void *reserved; } CK_C_INITIALIZE_ARGS;

enum { CKM_RSA_PKCS_KEY_PAIR_GEN = 0, CKM_RSA_X_509 = 3 };
enum { CKA_TOKEN = 1, CKA_PRIVATE = 2, CKA_SENSITIVE = 0x103, CKA_DECRYPT = 0x105, CKA_MODULUS_BITS = 0x121,
       CKA_PUBLIC_EXPONENT = 0x122, CKA_EXTRACTABLE = 0x162 };
enum { CKF_OS_LOCKING_OK = 2, CKF_RW_SESSION = 2, CKF_SERIAL_SESSION = 4, CKU_SO = 0, CKU_USER = 1 };
enum { MODULUS_BYTES = 256 };

static void *library;
static CK_ULONG slot, private_key;
static atomic_int running = 1;

static void *function(const char *name) {
    void *found = dlsym(library, name);
    if (!found) { fprintf(stderr, "no function %s\n", name); exit(1); }
    return found;
}

#define CALL(name, ...) do { \
        CK_ULONG code = ((CK_ULONG (*)()) function(name))(__VA_ARGS__); \
        if (code) { fprintf(stderr, "%s: 0x%lx\n", name, code); exit(1); } } while (0)

static CK_ULONG open_session(void) {
    CK_ULONG session;
    CALL("C_OpenSession", slot, (CK_ULONG) (CKF_RW_SESSION | CKF_SERIAL_SESSION), NULL, NULL, &session);
    return session;
}

static void make_token(void) {
    CK_BYTE label[32], pin[] = "12345678";
    CK_ULONG count = 1;
    memset(label, ' ', sizeof label);
    memcpy(label, "raw", 3);
    CK_C_INITIALIZE_ARGS locking = { .flags = CKF_OS_LOCKING_OK };
    CALL("C_Initialize", &locking);
    CALL("C_GetSlotList", (CK_BYTE) 1, &slot, &count);
    CALL("C_InitToken", slot, pin, (CK_ULONG) 8, label);
    count = 8;
    CK_ULONG slots[8];
    CALL("C_GetSlotList", (CK_BYTE) 1, slots, &count);
    slot = slots[0];
    CK_ULONG session = open_session();
    CALL("C_Login", session, (CK_ULONG) CKU_SO, pin, (CK_ULONG) 8);
    CALL("C_InitPIN", session, pin, (CK_ULONG) 8);
    CALL("C_Logout", session);
    CALL("C_Login", session, (CK_ULONG) CKU_USER, pin, (CK_ULONG) 8);
}

static void make_key(void) {
    CK_BYTE yes = 1, no = 0, exponent[] = { 1, 0, 1 };
    CK_ULONG bits = MODULUS_BYTES * 8, public_key;
    CK_ATTRIBUTE public_half[] = { { CKA_MODULUS_BITS, &bits, sizeof bits }, { CKA_PUBLIC_EXPONENT, exponent, 3 } };
    CK_ATTRIBUTE private_half[] = { { CKA_TOKEN, &yes, 1 }, { CKA_PRIVATE, &yes, 1 }, { CKA_SENSITIVE, &yes, 1 },
                                    { CKA_EXTRACTABLE, &no, 1 }, { CKA_DECRYPT, &yes, 1 } };
    CK_MECHANISM generation = { CKM_RSA_PKCS_KEY_PAIR_GEN, NULL, 0 };
    CALL("C_GenerateKeyPair", open_session(), &generation, public_half, (CK_ULONG) 2, private_half, (CK_ULONG) 5,
         &public_key, &private_key);
}

static void *decrypt(void *counter) {
    CK_ULONG session = open_session();
    CK_MECHANISM bare_rsa = { CKM_RSA_X_509, NULL, 0 };
    CK_BYTE input[MODULUS_BYTES], output[MODULUS_BYTES];
    memset(input, 0x5a, sizeof input);
    input[0] = 0;
    CK_ULONG (*init)() = function("C_DecryptInit"), (*work)() = function("C_Decrypt");
    while (running) {
        CK_ULONG length = sizeof output;
        if (init(session, &bare_rsa, private_key) || work(session, input, sizeof input, output, &length)) {
            fprintf(stderr, "decryption failed\n");
            exit(1);
        }
        ++*(atomic_long *) counter;
    }
    return NULL;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
    if (count != 5) { fprintf(stderr, "raw-pkcs11 LIBRARY THREADS ROUNDS SECONDS\n"); return 2; }
    int threads = atoi(arguments[2]), rounds = atoi(arguments[3]), seconds = atoi(arguments[4]);
    library = dlopen(arguments[1], RTLD_NOW);
    if (!library) { fprintf(stderr, "%s\n", dlerror()); return 1; }
    make_token();
    make_key();
    pthread_t workers[64];
    static atomic_long counters[64 * 16];
    for (int i = 0; i < threads && i < 64; i++) pthread_create(&workers[i], NULL, decrypt, &counters[i * 16]);
    sleep(seconds);
    for (int round = 0; round < rounds; round++) {
        long before = 0, after = 0;
        double start = now();
        for (int i = 0; i < threads; i++) before += counters[i * 16];
        sleep(seconds);
        for (int i = 0; i < threads; i++) after += counters[i * 16];
        printf("%.1f\n", (after - before) / (now() - start));
    }
    running = 0;
    for (int i = 0; i < threads && i < 64; i++) pthread_join(workers[i], NULL);
    return 0;
}
